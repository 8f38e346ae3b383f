import { digestOf } from '#letters/digest-of.ts'
import type { PaperGround, PaperSource, Reading } from '#letters/paper-ground.ts'
import { countInWords } from '#letters/paper-texts.ts'
import { officeTitle } from '#letters/rules/offices.ts'
import { programmeGround } from '#programme/index.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { listStandingLists } from '../records/lists.ts'
import { listRounds } from '../records/rounds.ts'

/** The papers with which a camat passes the names of his desa on. */
export const kecamatanPapers: PaperSource = {
  about: 'kecamatan-recap',
  kinds: ['rekapitulasi-kecamatan', 'surat-pengantar-kecamatan'],
  read: readGround,
}

async function readGround(reading: Reading, programmeId: string, area: string): Promise<PaperGround | Refusal> {
  const of = await programmeGround(reading, programmeId)
  const rounds = area.length === 8 ? await listRounds(reading.tx, programmeId, area) : []
  if (!of || rounds.length === 0) return refuse('not-found')
  const lists = await listStandingLists(reading.tx, programmeId, area)
  const passed = lists.filter(({ state }) => state === 'passed-on' || state === 'received')
  if (passed.length === 0) return refuse('no-names-to-sign')
  const namesOf = (desa: string) => passed.filter((list) => list.area === desa).reduce((sum, { good }) => sum + good, 0)
  const kecamatan = of.places.get(area) ?? area
  const values = {
    ...of.values,
    kecamatan,
    kepada: of.agencyHead.title,
    jumlah_nama: countInWords(rounds.reduce((sum, round) => sum + namesOf(round.area), 0)),
    jumlah_desa: countInWords(rounds.filter((round) => namesOf(round.area) > 0).length),
    rekap: rounds.map((round, at) => ({
      nomor: groupDigits(at + 1),
      nama_desa: round.name,
      kuota: round.quota === null ? '–' : groupDigits(round.quota),
      banyak_nama: groupDigits(namesOf(round.area)),
      keterangan: namesOf(round.area) === 0 ? 'belum meneruskan daftar' : '',
    })),
  }
  const camat = { area, title: officeTitle('camat', { code: area, name: kecamatan }) }
  return { area, digest: digestOf(values), offices: { camat }, values, stem: area }
}
