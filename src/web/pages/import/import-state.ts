import type { ListMapping, PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'

/** One file on its way to the server. It may bring several lists when it is a ZIP. */
export type Sending = {
  readonly key: string
  readonly file: File
  readonly state: 'waiting' | 'sending' | 'seen' | 'lost' | 'failed'
  readonly sent: number
  /** How many lists were in it, once it was read. */
  readonly lists: number
  /** Why it failed: what was thrown, or a sentence when it was never sent. */
  readonly thrown?: unknown
  readonly reason?: string
}

export type Place = { readonly code: string; readonly name: string }

/** One list that was looked at, with what was decided about it since. */
export type Entry = {
  readonly key: string
  /** What was sent; a list out of a ZIP is looked at again by sending the ZIP again. */
  readonly file: File
  readonly seen: PreviewFile
  readonly area: Place | null
  /** Somebody said that the list is for `area`, although its file names another desa. */
  readonly isDesaKept: boolean
  /** Columns somebody pointed out in place of those that were found. */
  readonly columns: ListMapping | null
  readonly mode: PreviewFile['mode']
  readonly isTaken: boolean
  /** Somebody said that the vanished names do leave the list. */
  readonly isGoneAgreed: boolean
  /** Another list of this desa was received since: what was found beside the old list no longer holds. */
  readonly isStale: boolean
  /** Kept over tries, so that a list is received once. */
  readonly receiveKey: string
  readonly state: 'open' | 'looking' | 'queued' | 'received' | 'refused' | 'lost'
  readonly answer?: ReceiveAnswer
  readonly thrown?: unknown
}

export type Work = {
  readonly sendings: readonly Sending[]
  readonly entries: readonly Entry[]
  /** Nothing is sent before somebody says so: the line was cut, the session ended, or he stopped it. */
  readonly halted: { readonly why: 'stopped' | 'lost'; readonly thrown?: unknown } | null
}

export const noWork: Work = { sendings: [], entries: [], halted: null }

export type Standing = 'ready' | 'unclear' | 'refused' | 'before'

const aboutColumns = ['columns-missing', 'columns-not-recognised']
const aboutDesa = ['form-of-another-desa', 'desa-unknown']

/** Whether nobody has said yet what to do about the other desa that the file names. */
export const isDesaOpen = ({ seen, isDesaKept }: Entry): boolean => seen.otherDesa.length > 0 && !isDesaKept

/** Columns that were guessed from their cells, and that nobody has looked at. */
export const isDoubtOpen = ({ seen, columns }: Entry): boolean =>
  columns === null &&
  seen.sheets.some((sheet) => sheet.by === 'guessed' && sheet.columns.some(({ confidence }) => confidence < doubtful))

/** Below this a column was found by its cells only, under no heading that says so. */
export const doubtful = 0.7

/** What a list still needs before it can be received. */
export function standingOf(entry: Entry): Standing {
  const { seen, area, columns } = entry
  const code = seen.refusal?.code
  if (seen.receivedBefore !== null && columns === null) return 'before'
  if (code !== undefined && aboutDesa.includes(code)) return 'unclear'
  if (code !== undefined && !aboutColumns.includes(code)) return 'refused'
  if (area === null || (code !== undefined && columns === null)) return 'unclear'
  return isDesaOpen(entry) || isDoubtOpen(entry) ? 'unclear' : 'ready'
}

/** Whether the rows were judged with the columns that will be received. */
export const areColumnsJudged = ({ seen, columns }: Pick<Entry, 'seen' | 'columns'>): boolean =>
  seen.counts !== null && (columns === null || seen.sheets.some(({ by }) => by === 'given'))

/** The same, and as the kind of list that will be received. */
export const isJudged = (entry: Entry): boolean => entry.mode === entry.seen.mode && areColumnsJudged(entry)

/** Vanished names are a question to the desa before they are dropped; so is a list nobody could compare. */
export function isGoneOpen(entry: Entry): boolean {
  const { seen, mode, isGoneAgreed } = entry
  return mode === 'whole' && !isGoneAgreed && (!isJudged(entry) || (seen.difference?.removed ?? 0) > 0)
}

/** What will be received when somebody says so. */
export const isToReceive = (entry: Entry): boolean =>
  entry.isTaken && entry.state === 'open' && standingOf(entry) === 'ready' && !isGoneOpen(entry)

/** The columns to be sent with every sheet of a list: those pointed out, and those found for the other sheets. */
export function mappingOf(seen: PreviewFile, sheets: ListMapping['sheets']): ListMapping {
  const found = seen.sheets
    .filter(({ sheet, columns }) => columns.length > 0 && !sheets.some((said) => said.sheet === sheet))
    .map(({ sheet, headerRow, columns }) => ({
      sheet,
      headerRow,
      columns: columns.map(({ field, index }) => ({ field, index })),
    }))
  return { sheets: [...sheets, ...found] }
}

/** Whether two lists have the same sheets with the same headings, so that what is said of one holds for the other. */
export function hasSameHead(one: PreviewFile, other: PreviewFile): boolean {
  const headOf = ({ sheets }: PreviewFile) =>
    JSON.stringify(sheets.map(({ sheet, headerRow, headers }) => [sheet, headerRow, headers]))
  const isSaid = one.sheets.some(({ headers }) => headers.some(({ header }) => header !== ''))
  return isSaid && headOf(one) === headOf(other)
}

/** By desa, the oldest file first: that is the order in which they are received, and the last one holds. */
export function byDesaAndAge(one: Entry, other: Entry): number {
  const [a, b] = [one.area?.code ?? '', other.area?.code ?? '']
  return a === b ? one.file.lastModified - other.file.lastModified : a < b ? -1 : 1
}

export type SeveralLists = { readonly name: string; readonly files: number; readonly last: string }

/** Desa of which several lists came at once, and the one that will hold: those out of one ZIP are all of one age. */
export function severalOfOneDesa(entries: readonly Entry[]): SeveralLists[] {
  const byDesa = Map.groupBy(
    entries.filter(({ isTaken, mode }) => isTaken && mode === 'whole'),
    ({ area }) => area?.code,
  )
  return [...byDesa.values()].flatMap((of) =>
    of.length > 1 ? [{ name: of[0]?.area?.name ?? '', files: of.length, last: of.at(-1)?.seen.fileName ?? '' }] : [],
  )
}
