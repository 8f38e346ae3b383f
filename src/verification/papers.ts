import { namesOf } from '#access/names-of.ts'
import { digestOf } from '#letters/digest-of.ts'
import type { PaperGround, PaperSource, Reading } from '#letters/paper-ground.ts'
import { countInWords } from '#letters/paper-texts.ts'
import { countingNominations } from '#nomination/index.ts'
import { programmeGround } from '#programme/index.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { SnapshotRow, VerificationRun } from './contract.ts'
import { listRuns } from './read-runs.ts'
import { findRunProgramme, findSnapshot } from './records.ts'
import { oldestData } from './replies/records.ts'

/** The letter that asks the welfare office to match the names; it goes before every matching. */
export const matchingRequestPapers: PaperSource = {
  about: 'matching-request',
  kinds: ['surat-permintaan-pemadanan'],
  read: readRequest,
}

/** The minutes both offices sign: what was found in the welfare data, and who fulfils the conditions. */
export const verificationPapers: PaperSource = {
  about: 'verification-run',
  kinds: ['berita-acara-pemadanan', 'berita-acara-verval'],
  read: readMinutes,
}

async function readRequest(reading: Reading, programmeId: string): Promise<PaperGround | Refusal> {
  const of = await programmeGround(reading, programmeId)
  if (!of) return refuse('not-found')
  const { n } = await countingNominations(reading.tx, programmeId)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n === 0) return refuse('no-names-to-sign')
  const { welfareAgency } = of.programme
  const values = { ...of.values, kepada: `Kepala ${welfareAgency}`, jumlah_nama: countInWords(n) }
  const { pemda } = reading.actor
  return { area: pemda, digest: digestOf(values), offices: { 'kepala-dinas': of.agencyHead }, values, stem: pemda }
}

const matchNames = [
  ['matched', 'Padan'],
  ['to-check', 'Perlu diperiksa'],
  ['not-found', 'Tidak padan'],
  ['not-ranked', 'Belum diperingkat'],
] as const
const outcomeNames = [
  ['eligible', 'Memenuhi syarat'],
  ['not-eligible', 'Tidak memenuhi syarat'],
  ['to-check', 'Perlu diperiksa'],
] as const

async function readMinutes(reading: Reading, runId: string): Promise<PaperGround | Refusal> {
  const programmeId = await findRunProgramme(reading.tx, runId)
  const of = programmeId && (await programmeGround(reading, programmeId))
  if (!of) return refuse('not-found')
  const run = (await listRuns(reading.tx, programmeId)).find(({ id }) => id === runId)
  const registry = run && (await findSnapshot(reading.tx, run.registryId))
  if (!run || !registry) return refuse('not-found')
  const values = {
    ...of.values,
    mitra: of.programme.welfareAgency,
    sumber: registry.source,
    ...(await aboutMatching(reading.tx, runId, registry)),
    ...foundIn(run.counts),
  }
  const { pemda } = reading.actor
  const offices = { 'kepala-dinas': of.agencyHead }
  return { area: pemda, digest: digestOf([runId, values]), offices, values, stem: run.at.slice(0, 10) }
}

type Registry = NonNullable<Awaited<ReturnType<typeof findSnapshot>>>

/** In which of the three ways, of which list, by whom, and from which day on the data are that judged. */
async function aboutMatching(tx: Reading['tx'], runId: string, registry: Registry) {
  const name = (await namesOf(tx, [registry.received_by])).get(registry.received_by)
  const day = (date: string) => formatDate(date as PlainDate, 'id')
  const oldest = await oldestData(tx, runId)
  const newest = registry.data_date
  return {
    tanggal_data:
      oldest !== undefined && oldest < newest
        ? `${day(newest)} dan sebelumnya (paling lama ${day(oldest)})`
        : day(newest),
    cara: ways[registry.mode as SnapshotRow['mode']],
    daftar:
      registry.list_id === null
        ? 'semua usulan yang diterima perangkat daerah'
        : `daftar pemadanan dengan kode ${registry.list_id.slice(-12)}`,
    petugas: name ?? '',
  }
}

const ways: Readonly<Record<SnapshotRow['mode'], string>> = {
  extract: 'dengan ekstrak penuh data itu yang diserahkan kepada perangkat daerah',
  reply: 'melalui daftar balasan, yaitu daftar usulan yang diisi pengelola data dan dikembalikan',
  browser: 'di komputer pengelola data, dan hanya hasilnya yang diserahkan',
}

/** Counts by result; each set sums up to the list, so that nobody is lost between the lines. */
function foundIn({ people, match, outcome, covered }: VerificationRun['counts']) {
  const lines = (names: readonly (readonly [string, string])[], counts: Readonly<Record<string, number>>) =>
    names.map(([word, uraian], at) => ({ nomor: `${at + 1}.`, uraian, orang: groupDigits(counts[word] ?? 0) }))
  return {
    jumlah_nama: countInWords(people),
    hasil_pemadanan: lines(
      (match['waiting'] ?? 0) > 0 ? [...matchNames, ['waiting', 'Menunggu jawaban']] : matchNames,
      match,
    ),
    hasil_verval: lines(outcomeNames, outcome),
    sudah_peserta: countInWords(covered),
  }
}
