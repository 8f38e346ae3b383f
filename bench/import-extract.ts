import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clerk } from '#demo/play/clerk.ts'
import { dtsenVintage, generateBombana } from '#demo/generate/index.ts'
import { officeList, registryExtract, streamRows, type SheetLimits } from '#exchange/sheet/index.ts'
import { isRefusal } from '#values/refusal.ts'
import { startApplication } from './ground/application.ts'
import { attached, sitDown } from './ground/clerks.ts'
import { openOffice, type Office } from './ground/office.ts'
import { extractCsv, extractWorkbook } from './material/extracts.ts'
import { workersOfALargePemda } from './material/workers.ts'
import type { Bench, Figure } from './report/figure.ts'
import { memoryFigure } from './report/memory-figure.ts'
import { ownProcessorTime, spending, spendingFigures, type Spent } from './report/spending.ts'

/**
 * Deliveries of the welfare office into the database, from the upload to the last row visible: one workbook of
 * 150,000 rows and 20 columns with shared strings, and the whole extract of Bombana (168,055 rows) as text. Every row
 * is checked, its identity sealed and indexed. Limits: 60 s and 600 MB of the application with PostgreSQL, 120 s
 * with the embedded engine. The rival merely reads the same file with the same reader.
 */
export const importExtract: Bench = {
  title: 'Import of one file of 150,000 rows, and of the whole welfare extract',
  minutes: 15,
  measure: async (tell) => {
    tell('writing the files')
    const files = await writeFiles()
    const remarks = files.map(({ what, bytes }) => `${what}: ${(bytes.length / 2 ** 20).toFixed(1)} MB.`)
    const figures: Figure[] = []
    for (const engine of ['server', 'embedded'] as const) {
      for (const file of files) {
        const office = await openOffice(engine)
        if ('skipped' in office) remarks.push(`PostgreSQL was not measured: ${office.skipped}`)
        else figures.push(...(await importInto(office, file, tell)))
      }
    }
    return { figures, remarks }
  },
}

type Delivery = { readonly what: string; readonly bytes: Buffer; readonly limits: SheetLimits }

async function writeFiles(): Promise<readonly Delivery[]> {
  const bombana = generateBombana('bench')
  const workbook = await extractWorkbook(bombana, workersOfALargePemda)
  return [
    { what: 'XLSX of 150,000 × 20', bytes: workbook, limits: officeList },
    { what: 'CSV of 168,055 × 19', bytes: extractCsv(bombana), limits: registryExtract },
  ]
}

const limits = { server: { seconds: 60, megabytes: 600 }, embedded: { seconds: 120, megabytes: undefined } }

async function importInto(office: Office, file: Delivery, tell: (text: string) => void): Promise<Figure[]> {
  tell(`${office.database}: ${file.what}`)
  const reading = await readingTime(file)
  const application = await startApplication(office)
  try {
    const welfare = await sitDown(application, 'welfare')
    const taking = await spending(application.processorTime, () => take(welfare, file))
    const on = `${office.engine === 'server' ? 'PostgreSQL' : 'embedded'}: ${file.what}`
    const limit = limits[office.engine]
    const rival = { what: 'reading the file', spent: reading }
    return [
      ...spendingFigures(on, taking, rival, limit.seconds),
      ...memoryFigure(`${on}, most memory of the application`, application.mostMemory(), limit.megabytes),
      ...memoryFigure(`${on}, most memory of the engine's process`, application.mostMemoryOfEngine()),
    ]
  } finally {
    await application.stop()
    await office.close()
  }
}

/** The reader alone, from the same disk; what the rows say is thrown away. */
async function readingTime(file: Delivery): Promise<Spent> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-extract-'))
  const path = join(folder, 'file')
  writeFileSync(path, file.bytes)
  try {
    return await spending(ownProcessorTime, async () => {
      const read = await streamRows(path, file.limits, () => Promise.resolve())
      if (isRefusal(read)) throw new Error(`refused: ${read.code}`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function take(welfare: Clerk, { what, bytes }: Delivery): Promise<void> {
  const { digest } = await welfare.send<{ digest: string }>('/verification/files', {}, [attached(what, bytes)])
  await welfare.job('/verification/snapshots', {
    kind: 'dtsen',
    source: 'DTSEN',
    dataDate: dtsenVintage,
    fileDigest: digest,
  })
}
