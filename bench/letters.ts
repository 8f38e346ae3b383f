import type { Clerk } from '#demo/play/clerk.ts'
import type { DraftManyAnswer } from '#letters/contract/bundle.ts'
import { startApplication, type Application } from './ground/application.ts'
import { sitDown } from './ground/clerks.ts'
import { openOffice, type Office } from './ground/office.ts'
import { receiveLists } from './ground/received-lists.ts'
import type { Bench, Figure } from './report/figure.ts'
import { memoryFigure } from './report/memory-figure.ts'
import { addUp, spending, spendingFigures } from './report/spending.ts'

const limit = 10
/** What Bombana's desa named together. */
const workers = 8_912
const ofOneKind = 'surat-pengantar-desa'

/**
 * The papers of all desa of a kabupaten: drafted, and taken in one file. A letter of each desa as one document to be printed,
 * and all papers of all desa as an archive. The rival is the letter of one desa, as often as there are desa.
 */
export const letters: Bench = {
  title: 'The letters of 143 desa in one file',
  minutes: 10,
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
    const programmeId = await receiveLists(officer, workers)
    const on = office.engine === 'server' ? 'PostgreSQL' : 'embedded'
    const desk = { application, officer, programmeId }
    const figures = [...(await oneKind(desk, on, remarks)), ...(await everyKind(desk, on, remarks))]
    return [...figures, ...memoryFigure(`${on}: most memory of the application`, application.mostMemory())]
  } finally {
    await application.stop()
    await office.close()
  }
}

type Desk = { readonly application: Application; readonly officer: Clerk; readonly programmeId: string }

async function oneKind(desk: Desk, on: string, remarks: string[]): Promise<Figure[]> {
  const of = { about: 'nomination-round', programmeId: desk.programmeId, kind: ofOneKind }
  const { spent, drafted, bytes } = await draftAndTake(desk, of, 'docx')
  const single = await spending(desk.application.processorTime, () => takeOne(desk))
  remarks.push(`${on}: ${drafted} letters in one document of ${Math.round(bytes / 1024)} KB`)
  const rival = {
    what: 'one desa, as often',
    spent: { seconds: single.seconds * drafted, processor: single.processor && single.processor * drafted },
  }
  return spendingFigures(`${on}: a letter of each desa in one document`, spent, rival, limit)
}

async function everyKind(desk: Desk, on: string, remarks: string[]): Promise<Figure[]> {
  const { spent, drafted, bytes } = await draftAndTake(
    desk,
    { about: 'nomination-round', programmeId: desk.programmeId },
    'zip',
  )
  remarks.push(`${on}: ${drafted} more papers drafted, archive of ${Math.round(bytes / 1024)} KB`)
  return spendingFigures(`${on}: all papers of all desa in an archive`, spent, { what: 'itself', spent })
}

type Of = { readonly about: string; readonly programmeId: string; readonly kind?: string }

async function draftAndTake({ application, officer }: Desk, of: Of, as: 'docx' | 'zip') {
  let drafted = 0
  const drafting = await spending(application.processorTime, async () => {
    drafted = (await officer.post<DraftManyAnswer>('/papers/many', of)).drafted
  })
  let bytes = 0
  const asked = new URLSearchParams({ ...of, as })
  const taking = await spending(application.processorTime, async () => {
    bytes = (await officer.download(`/papers/bundle?${asked.toString()}`)).length
  })
  return { spent: addUp(drafting, taking), drafted, bytes }
}

async function takeOne({ officer, programmeId }: Desk): Promise<void> {
  const asked = new URLSearchParams({ about: 'nomination-round', programmeId, kind: ofOneKind, as: 'docx' })
  const { rows } = await officer.get<{ rows: { area: string }[] }>(`/nominations/board?programmeId=${programmeId}`)
  await officer.download(`/papers/bundle?${asked.toString()}&area=${rows[0]!.area}`)
}
