import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeEnrolment, type EnrolmentRow } from '#exchange/bpjs/index.ts'
import { defaultColumnMap } from '#exchange/columns/index.ts'
import { writeWorkbookTo, type RowDraft } from '#exchange/sheet/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { drawWorkers, workersOfALargePemda, type Worker } from './material/workers.ts'
import type { Bench } from './report/figure.ts'
import { inTurn } from './report/in-turn.ts'

/**
 * The enrolment file of 150,000 people for the branch, by the column map that is shipped, within 15 s. The rival is
 * the same writer with the finished cells of the same rows: what is above it is the map, its formats and checks.
 */
export const enrolment: Bench = {
  title: 'Enrolment file for 150,000 people',
  minutes: 5,
  measure: async (tell) => {
    tell('drawing the people')
    const rows = drawWorkers(workersOfALargePemda).map(enrolmentRow)
    const folder = mkdtempSync(join(tmpdir(), 'payung-bench-enrolment-'))
    const path = join(folder, 'pendaftaran.xlsx')
    try {
      tell('writing')
      const { ours, rival } = await inTurn(
        3,
        () => write(path, rows),
        () => writePlain(join(folder, 'plain.xlsx'), rows),
      )
      return {
        figures: [
          {
            what: 'XLSX by the column map, NIK as text',
            value: ours.median,
            unit: 's',
            range: [ours.low, ours.high],
            limit: 15,
            rival: { what: 'writeWorkbookTo of the same cells', value: rival.median },
          },
        ],
        remarks: [
          `${map.columns.length} columns, ${(statSync(path).size / 2 ** 20).toFixed(1)} MB.`,
          'From rows in memory to the file on disk; reading and opening the people in the database is not in it.',
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const map = defaultColumnMap('enrolment')
const about = { title: 'Pendaftaran', author: 'Payung', createdAt: '2025-09-26T01:00:00Z' }

async function write(path: string, rows: readonly EnrolmentRow[]): Promise<void> {
  const written = await writeEnrolment(path, map, rows, { ...about, properties: {} })
  if (isRefusal(written)) throw new Error(`refused: ${written.code} ${JSON.stringify(written.facts)}`)
}

async function writePlain(path: string, rows: readonly EnrolmentRow[]): Promise<void> {
  const fields = map.columns.map(({ field }) => field as keyof EnrolmentRow)
  function* cells(): Generator<RowDraft> {
    for (const row of rows) yield fields.map((field) => row[field] ?? '')
  }
  await writeWorkbookTo(path, {
    ...about,
    sheets: [{ name: 'Sheet1', columns: fields.map(() => ({})), rows: cells() }],
  })
}

function enrolmentRow(worker: Worker): EnrolmentRow {
  const { home, dusun, id } = worker
  return {
    nik: worker.nik,
    name: worker.name,
    birthPlace: worker.birthplace,
    birthDate: worker.birthDate,
    sex: worker.sex,
    motherName: worker.mother,
    address: `Dusun ${dusun}`,
    rtRw: `00${1 + (id % 3)}/00${dusun}`,
    desa: home.name,
    kecamatan: home.kecamatan.name,
    kabupaten: 'Bombana',
    phone: `0812${String(id).padStart(8, '0')}`,
    occupation: worker.occupation.label.id,
    workplace: `Desa ${home.name}`,
    schemes: 'JKK,JKM',
    firstMonth: '2025-10',
    months: '12',
  }
}
