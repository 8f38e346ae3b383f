import type { OccupationCode } from '#values/occupation.ts'

/**
 * What a person of the registry does.
 *
 * - `work`: an informal worker, whom a desa may nominate
 * - `excluded`: public servants and village officials, outside the programme whatever their decile
 * - `employed`: wage earners, covered by their employer if at all
 * - `idle`: no work of their own
 */
export type JobKind = 'work' | 'excluded' | 'employed' | 'idle'

export type Job = {
  readonly code: OccupationCode | null
  readonly kind: JobKind
  /** The words of the family card, common ones first. It is often older than the work and then says something vague. */
  readonly card: readonly string[]
  /** How well it feeds a family, in units of the spread between families; assumed. */
  readonly wealth: number
}

const work = (code: OccupationCode, wealth: number, card: string): Job => ({
  code,
  kind: 'work',
  card: card.split(', '),
  wealth,
})
const other = (kind: JobKind, wealth: number, card: string): Job => ({
  code: null,
  kind,
  card: card.split(', '),
  wealth,
})

const farming = 'Petani/Pekebun, Petani/Pekebun, Petani/Pekebun, Wiraswasta'
const trading = 'Wiraswasta, Pedagang, Wiraswasta, Mengurus Rumah Tangga'
const labouring = 'Buruh Harian Lepas, Buruh Harian Lepas, Wiraswasta'

/** Every job of the demo's registry; the key is the demo's own name for it. */
export const jobs = {
  fisher: work('fisher', -0.42, 'Nelayan/Perikanan, Nelayan/Perikanan, Nelayan/Perikanan, Wiraswasta, Petani/Pekebun'),
  fishingCrew: work('fishing-crew', -0.6, 'Buruh Nelayan/Perikanan, Nelayan/Perikanan'),
  diver: work('diver', -0.3, 'Nelayan/Perikanan'),
  boatOperator: work('boat-operator', -0.1, 'Wiraswasta, Nelayan/Perikanan'),
  seaweedGrower: work('seaweed-grower', -0.25, 'Petani/Pekebun, Nelayan/Perikanan, Wiraswasta'),
  farmer: work('farmer', -0.22, farming),
  farmLabourer: work('farm-labourer', -0.75, 'Buruh Tani/Perkebunan, Petani/Pekebun'),
  livestockKeeper: work('livestock-keeper', -0.05, 'Peternak, Petani/Pekebun'),
  stallTrader: work('stall-trader', 0.3, trading),
  marketTrader: work('market-trader', -0.1, trading),
  foodSeller: work('food-seller', -0.15, trading),
  fishTrader: work('fish-trader', -0.1, trading),
  hawker: work('hawker', -0.4, trading),
  ojekDriver: work('ojek-driver', -0.35, 'Wiraswasta, Sopir'),
  publicDriver: work('public-driver', 0, 'Sopir, Wiraswasta'),
  truckDriver: work('truck-driver', 0.1, 'Sopir'),
  constructionWorker: work('construction-worker', -0.4, 'Tukang Batu, Buruh Harian Lepas, Wiraswasta'),
  porter: work('porter', -0.65, labouring),
  goldPanner: work('quarry-worker', -0.4, labouring),
  casualLabourer: work('daily-labourer', -0.7, labouring),
  carpenter: work('carpenter', -0.15, 'Tukang Kayu, Wiraswasta'),
  mechanic: work('mechanic', 0.1, 'Mekanik, Wiraswasta'),
  tailor: work('tailor', 0, 'Penjahit, Mengurus Rumah Tangga'),
  weaver: work('weaver', -0.4, 'Mengurus Rumah Tangga, Wiraswasta'),
  domesticWorker: work('domestic-worker', -0.6, 'Pembantu Rumah Tangga, Mengurus Rumah Tangga'),
  fishProcessor: work('fish-processor', -0.45, 'Mengurus Rumah Tangga, Nelayan/Perikanan'),
  civilServant: other('excluded', 2.4, 'Pegawai Negeri Sipil'),
  soldierOrPolice: other('excluded', 2.2, 'Kepolisian RI, Tentara Nasional Indonesia'),
  villageOfficial: other('excluded', 0.7, 'Perangkat Desa, Kepala Desa'),
  companyEmployee: other('employed', 1.1, 'Karyawan Swasta, Karyawan BUMN'),
  contractStaff: other('employed', 0.8, 'Karyawan Honorer, Guru'),
  housewife: other('idle', -0.2, 'Mengurus Rumah Tangga'),
  pupil: other('idle', 0, 'Pelajar/Mahasiswa'),
  jobless: other('idle', -0.6, 'Belum/Tidak Bekerja'),
  pensioner: other('idle', 0.8, 'Pensiunan'),
} as const satisfies Record<string, Job>

export type JobName = keyof typeof jobs

/** The order in which jobs are numbered in the registry's columns. */
export const jobNames = Object.keys(jobs) as readonly JobName[]

export const jobAt = (index: number): Job => jobs[jobNames[index] as JobName]
export const jobIndex = (name: JobName): number => jobNames.indexOf(name)
