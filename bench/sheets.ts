import { officeList, readWorkbook, writeWorkbook } from '#exchange/sheet/index.ts'
import type { Clerk } from '#demo/play/clerk.ts'
import type { BoardAnswer, SheetView } from '#nomination/contract.ts'
import { isRefusal } from '#values/refusal.ts'
import { startApplication, type Application } from './ground/application.ts'
import { attached, sitDown } from './ground/clerks.ts'
import { openOffice, type Office } from './ground/office.ts'
import { receiveLists } from './ground/received-lists.ts'
import { workersOfALargePemda } from './material/workers.ts'
import type { Bench, Figure } from './report/figure.ts'
import { memoryFigure } from './report/memory-figure.ts'
import { ownProcessorTime, spending, spendingFigures } from './report/spending.ts'

/** From the file that is sent back to the difference on screen. */
const limits = { few: 3, all: 30 }
const aboutAKabupaten = 6_000

/**
 * A working list that comes back: kept, read, held against the state it was taken from and against what stands now,
 * and its difference written. Of one kecamatan (about 6,000 names) with a cell changed in every row, and of all 150,000 with
 * one in every tenth. The rival merely reads the same file with the same reader.
 */
export const sheets: Bench = {
  title: 'The difference of a working list that came back',
  minutes: 20,
  measure: async (tell) => {
    const remarks: string[] = []
    const figures: Figure[] = []
    for (const engine of ['server', 'embedded'] as const) {
      const office = await openOffice(engine)
      if ('skipped' in office) remarks.push(`PostgreSQL was not measured: ${office.skipped}`)
      else figures.push(...(await measureOn(office, tell, remarks)))
    }
    return { figures, remarks }
  },
}

async function measureOn(office: Office, tell: (text: string) => void, remarks: string[]): Promise<Figure[]> {
  tell(`${office.database}: taking the lists of all desa in`)
  const application = await startApplication(office)
  try {
    const officer = await sitDown(application, 'officer')
    const programmeId = await receiveAll(officer)
    const area = await someKecamatan(officer, programmeId)
    const on = office.engine === 'server' ? 'PostgreSQL' : 'embedded'
    const turns = [
      { what: `${on}: one kecamatan, a cell in every row`, area, every: 1, limit: limits.few, accepts: true },
      {
        what: `${on}: all names, a cell in every tenth row`,
        area: '74.06',
        every: 10,
        limit: limits.all,
        accepts: false,
      },
    ]
    const figures: Figure[] = []
    for (const turn of turns)
      figures.push(...(await measureTurn({ application, officer, programmeId, remarks, tell }, turn)))
    return [...figures, ...memoryFigure(`${on}: most memory of the application`, application.mostMemory())]
  } finally {
    await application.stop()
    await office.close()
  }
}

async function receiveAll(officer: Clerk): Promise<string> {
  const programmeId = await receiveLists(officer, workersOfALargePemda)
  const picture = attached('rekap.png', Buffer.from('89504e470d0a1a0a', 'hex'))
  const { digest: scanDigest } = await officer.send<{ digest: string }>('/nominations/scan', {}, [picture])
  await officer.post('/nominations/pass-on', { programmeId, area: '74.06', scanDigest })
  await officer.post('/nominations/receive', { programmeId, area: '74.06' })
  return programmeId
}

/** The one whose names come nearest to a kabupaten of the usual size. */
async function someKecamatan(officer: Clerk, programmeId: string): Promise<string> {
  const { kecamatan } = await officer.get<BoardAnswer>(`/nominations/board?programmeId=${programmeId}`)
  const off = (names: number) => Math.abs(names - aboutAKabupaten)
  return kecamatan.toSorted((a, b) => off(a.names) - off(b.names))[0]!.kecamatan
}

type Desk = {
  readonly application: Application
  readonly officer: Clerk
  readonly programmeId: string
  readonly remarks: string[]
  tell(text: string): void
}
type Turn = {
  readonly what: string
  readonly area: string
  readonly every: number
  readonly limit: number
  readonly accepts: boolean
}

async function measureTurn({ application, officer, programmeId, remarks, tell }: Desk, turn: Turn): Promise<Figure[]> {
  tell(`${turn.what}: downloading`)
  let taken = new Uint8Array()
  const taking = await spending(application.processorTime, async () => {
    taken = await officer.download(`/nominations/sheet.xlsx?programmeId=${programmeId}&area=${turn.area}`)
  })
  const edited = await retyped(taken, turn.every)
  const reading = await spending(ownProcessorTime, () => readWorkbook(edited, officeList))
  tell(`${turn.what}: sending back`)
  let sheetId = ''
  const comparing = await spending(application.processorTime, async () => {
    const files = [attached('Daftar usulan.xlsx', Buffer.from(edited))]
    const { jobId } = await officer.send<{ jobId: string }>('/nominations/sheets', { programmeId }, files)
    sheetId = (await officer.follow<{ sheetId: string }>(jobId)).sheetId
  })
  const { remarks: found, cells } = await officer.get<SheetView>(`/nominations/sheets/${sheetId}`)
  const megabytes = (edited.length / 2 ** 20).toFixed(1)
  remarks.push(`${turn.what}: ${found.rows} rows, ${cells.open} cells differ, ${megabytes} MB.`)
  const rival = { what: 'reading the same file once', spent: reading }
  const accepting = await spending(application.processorTime, async () => {
    if (turn.accepts) await officer.job(`/nominations/sheets/${sheetId}/settle-all`, { decision: 'accept' })
  })
  const accepted = spendingFigures(`${turn.what}: accepting all of it`, accepting, rival)
  return [
    ...spendingFigures(`${turn.what}: difference`, comparing, rival, turn.limit),
    ...spendingFigures(`${turn.what}: of the download`, taking, rival),
    ...(turn.accepts ? accepted : []),
  ]
}

/** Where the column of workplaces stands, and the first row of people. */
async function retyped(bytes: Uint8Array, every: number): Promise<Uint8Array> {
  const workbook = await readWorkbook(bytes, officeList)
  if (isRefusal(workbook)) throw new Error(`refused: ${workbook.code}`)
  const { rows } = workbook.sheets[0]!
  const column = rows[1]!.cells.findIndex(({ text }) => text === 'workplace')
  const typed = rows.map(({ number, cells }) => {
    const texts = cells.map(({ text }) => text)
    if (number > 4 && number % every === 0) texts[column] = `Pelabuhan ${number}`
    return texts
  })
  return writeWorkbook({
    properties: workbook.properties,
    sheets: [{ name: 'Usulan', columns: [], rows: typed }],
  })
}
