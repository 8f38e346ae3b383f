import { digestOf } from '#letters/digest-of.ts'
import type { PaperGround, PaperSource, Reading } from '#letters/paper-ground.ts'
import { countInWords } from '#letters/paper-texts.ts'
import { meaningOf, programmeGround } from '#programme/index.ts'
import { definedAs } from '#programme/rules/file/meaning-lines.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { listRounds } from '../records/rounds.ts'

/** The letter with which the agency asks every camat for the names of his desa: it opens the round. */
export const requestPapers: PaperSource = {
  about: 'nomination-request',
  kinds: ['surat-permintaan-usulan'],
  read: readGround,
}

async function readGround(reading: Reading, programmeId: string): Promise<PaperGround | Refusal> {
  const of = await programmeGround(reading, programmeId)
  const rounds = await listRounds(reading.tx, programmeId)
  if (!of || rounds.length === 0) return refuse('not-found')
  const deadline = rounds[0]!.deadline as PlainDate | null
  const values = {
    ...of.values,
    batas: deadline === null ? 'waktu yang disepakati' : formatDate(deadline, 'id'),
    pengertian: definedAs(await meaningOf(reading.tx, of.programme)),
    jumlah_desa: countInWords(rounds.length),
    wilayah: quotaRows(rounds, of.places),
  }
  const { pemda } = reading.actor
  return { area: pemda, digest: digestOf(values), offices: { 'kepala-dinas': of.agencyHead }, values, stem: pemda }
}

type Round = Awaited<ReturnType<typeof listRounds>>[number]

/** A line a kecamatan: how many desa, and how many names their quotas allow together. */
function quotaRows(rounds: readonly Round[], places: ReadonlyMap<string, string>) {
  const byKecamatan = Map.groupBy(rounds, ({ area }) => area.slice(0, 8))
  return [...byKecamatan].map(([code, desa], at) => {
    const quota = desa.reduce((sum, one) => sum + (one.quota ?? 0), 0)
    return {
      nomor: groupDigits(at + 1),
      nama_kecamatan: places.get(code) ?? code,
      banyak_desa: groupDigits(desa.length),
      kuota: desa.every((one) => one.quota !== null) ? groupDigits(quota) : '–',
    }
  })
}
