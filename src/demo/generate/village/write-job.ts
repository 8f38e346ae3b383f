import { type OccupationCode, occupations } from '#values/occupation.ts'
import type { Random } from '../random.ts'
import type { Person } from '../people/registry.ts'
import type { Nominee } from '../nominees/nominees.ts'

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]))

/** How a desa writes what somebody lives from; always a word the list of occupations knows when the person works. */
export function writeJob(random: Random, nominee: Nominee, usesForm: boolean): string {
  const { person, occupation } = nominee
  if (person === null) return ''
  if (person.job.kind === 'excluded') return writeOfficial(random, nominee)
  if (occupation === null) return idleWord(random, person)
  // The form offers the words of the list; in a list of his own the operator writes what people say.
  return random.chance(usesForm ? 0.9 : 0.5) ? label(occupation) : sentence(random.pickCommon(aliases(occupation), 1.6))
}

const label = (code: OccupationCode): string => byCode.get(code)?.label.id ?? ''

/** Words that only this occupation has: "swasta" and the like would hide what the person does. */
const aliases = (code: OccupationCode): readonly string[] => {
  const known = byCode.get(code)?.aliases ?? []
  return known.length > 0 ? known.slice(0, 6) : [label(code)]
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Public servants appear as farmers, unless the list would be laughed at; poor village officials stand openly. */
function writeOfficial(random: Random, { person, decile }: Nominee): string {
  const isOpen = decile === null || decile <= 4 || random.chance(0.4)
  const card = person?.job.card[0] ?? ''
  if (!isOpen) return random.pick(['Petani', 'Wiraswasta', 'Nelayan'])
  if (card.startsWith('Perangkat'))
    return random.pick(['Perangkat Desa', 'Aparat Desa', 'Kepala Dusun', 'Kaur Umum', 'Perangkat Desa'])
  return random.pick(card.startsWith('Pegawai') ? ['PNS', 'Pegawai Negeri Sipil', 'ASN'] : ['TNI', 'Polri'])
}

function idleWord(random: Random, { job, sex }: Person): string {
  if (job.card[0] === 'Pelajar/Mahasiswa') return random.pick(['Pelajar', 'Mahasiswa', 'Pelajar/Mahasiswa'])
  return sex === 'P'
    ? random.pick(['IRT', 'Ibu Rumah Tangga', 'Mengurus Rumah Tangga'])
    : random.pick(['Tidak bekerja', 'Belum bekerja'])
}

/** A second occupation many have beside the first. */
export function writeSecondJob(random: Random, first: OccupationCode | null): string {
  const second = random.pick(['farmer', 'fisher', 'daily-labourer', 'livestock-keeper', 'hawker'] as const)
  return second === first ? '' : label(second)
}
