import { readWorkbook, villageList } from '#exchange/sheet/index.ts'
import { zipOf } from '#exchange/sheet/testing/hand-made.ts'
import type { Clerk } from '#demo/play/clerk.ts'
import type { PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'
import { isRefusal } from '#values/refusal.ts'
import { startApplication, type Application } from './ground/application.ts'
import { attached, openProgramme, sitDown } from './ground/clerks.ts'
import { openOffice, type Engine, type Office } from './ground/office.ts'
import { villageFiles, type VillageFile } from './material/village-lists.ts'
import { drawWorkers, workersOfALargePemda } from './material/workers.ts'
import type { Bench, Figure } from './report/figure.ts'
import { memoryFigure } from './report/memory-figure.ts'
import { addUp, ownProcessorTime, spending, spendingFigures, type Spent } from './report/spending.ts'

const limits = { server: { seconds: 60, megabytes: 600 }, embedded: { seconds: 120, megabytes: undefined } }

/**
 * 150,000 nominees of 20 columns into the database, through the door they really come by: no desa sends more than
 * 20,000 rows, so they come as one ZIP with the list of every desa, are previewed, and are taken in list by list.
 * Every row is read and judged twice and sealed once. Limits: 60 s and 600 MB of the application with PostgreSQL,
 * 120 s with the embedded engine. The rival merely reads the same files with the same reader.
 */
export const importLists: Bench = {
  title: 'Import of 150,000 nominees from the lists of all desa',
  minutes: 15,
  measure: async (tell) => {
    tell('writing the lists')
    const files = await villageFiles(drawWorkers(workersOfALargePemda))
    tell('merely reading them')
    const reading = await spending(ownProcessorTime, () => readAll(files))
    const remarks = [
      `${files.length} workbooks with shared strings in one ZIP, the longest of ${longest(files)} rows; the longest list a desa may send is 20,000.`,
    ]
    const figures: Figure[] = []
    for (const engine of ['server', 'embedded'] as const) {
      const office = await openOffice(engine)
      if ('skipped' in office) remarks.push(`PostgreSQL was not measured: ${office.skipped}`)
      else figures.push(...(await importInto(office, files, { reading, tell, remarks })))
    }
    return { figures, remarks }
  },
}

const longest = (files: readonly VillageFile[]) => Math.max(...files.map(({ rows }) => rows))

async function readAll(files: readonly VillageFile[]): Promise<void> {
  for (const { bytes } of files) {
    const read = await readWorkbook(bytes, villageList)
    if (isRefusal(read)) throw new Error(`refused: ${read.code}`)
  }
}

type Telling = { readonly reading: Spent; readonly remarks: string[]; tell(text: string): void }

async function importInto(office: Office, files: readonly VillageFile[], telling: Telling): Promise<Figure[]> {
  telling.tell(`${office.database}: starting the application`)
  const application = await startApplication(office)
  try {
    const officer = await sitDown(application, 'officer')
    const programmeId = await openProgramme(officer)
    const atRest = application.mostMemory()
    telling.tell(`${office.database}: preview`)
    let previews: readonly PreviewFile[] = []
    const looking = await spending(
      application.processorTime,
      async () => (previews = await preview(officer, programmeId, files)),
    )
    telling.tell(`${office.database}: taking in`)
    const counts = { rows: 0, toMend: 0 }
    const taking = await spending(application.processorTime, () => takeAll(officer, programmeId, previews, counts))
    telling.remarks.push(
      `${office.database}: ${counts.rows} rows stored, ${counts.toMend} of them to be mended; the application held ${atRest?.toFixed(0)} MB before.`,
    )
    return figuresOf(office.engine, application, { looking, taking, reading: telling.reading })
  } finally {
    await application.stop()
    await office.close()
  }
}

async function preview(officer: Clerk, programmeId: string, files: readonly VillageFile[]) {
  const zip = await zipOf(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), false)
  const answer = await officer.send<{ files: PreviewFile[] }>('/nominations/preview', { programmeId }, [
    attached('usulan.zip', zip),
  ])
  return answer.files
}

async function takeAll(
  officer: Clerk,
  programmeId: string,
  previews: readonly PreviewFile[],
  counts: { rows: number; toMend: number },
): Promise<void> {
  for (const { fileName, digest, area, mode, refusal } of previews) {
    if (!digest || !area || refusal) throw new Error(`${fileName} was refused: ${refusal?.code}`)
    const list = { programmeId, area: area.code, fileDigest: digest, fileName, mode, sender: `Desa ${area.name}` }
    const { rows, toMend } = await officer.post<ReceiveAnswer>('/nominations/lists', list)
    counts.rows += rows
    counts.toMend += toMend
  }
}

type Times = { readonly looking: Spent; readonly taking: Spent; readonly reading: Spent }

function figuresOf(engine: Engine, application: Application, { looking, taking, reading }: Times): Figure[] {
  const on = engine === 'server' ? 'PostgreSQL' : 'embedded'
  const rival = { what: 'reading the files once', spent: reading }
  const limit = limits[engine]
  return [
    ...spendingFigures(`${on}: preview and taking in`, addUp(looking, taking), rival, limit.seconds),
    ...spendingFigures(`${on}: of which preview`, looking, rival),
    ...spendingFigures(`${on}: of which taking in`, taking, rival),
    ...memoryFigure(`${on}: most memory of the application`, application.mostMemory(), limit.megabytes),
    ...memoryFigure(`${on}: most memory of the engine's process`, application.mostMemoryOfEngine()),
  ]
}
