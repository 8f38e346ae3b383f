import { digestOf } from '#letters/digest-of.ts'
import type { PaperGround, PaperSource, Reading } from '#letters/paper-ground.ts'
import { countInWords } from '#letters/paper-texts.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { programmeGround } from '#programme/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { findRun } from '../records/runs.ts'
import { countsIn } from '../run-summary.ts'

/**
 * The minutes of the draw. They name the code of the number before anybody knows the number itself; that is published
 * with the locked list and written in by hand, so that whoever was there sees that nobody chose it.
 */
export const drawPapers: PaperSource = {
  about: 'selection-run',
  kinds: ['berita-acara-undian'],
  read: readGround,
}

async function readGround(reading: Reading, runId: string): Promise<PaperGround | Refusal> {
  const run = await findRun(reading.tx, runId)
  const of = run && (await programmeGround(reading, run.programme_id))
  if (!run || !of) return refuse('not-found')
  const values = {
    ...of.values,
    kode_undian: printedCode(run.seed_digest),
    jumlah_orang: countInWords(countsIn(run).people),
  }
  const { pemda } = reading.actor
  const offices = { 'kepala-dinas': of.agencyHead }
  return { area: pemda, digest: digestOf([runId, values]), offices, values, stem: runId.slice(0, 8) }
}
