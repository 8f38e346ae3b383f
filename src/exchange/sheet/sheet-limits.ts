/**
 * How much of a foreign file is read before it is refused, checked before parsing and again while
 * inflating. A small file that unfolds into a huge one must cost its sender more than us.
 */
export type SheetLimits = {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Filled rows over all sheets. */
  readonly rows: number
  readonly columns: number
  /** Parts of the ZIP that an XLSX is. */
  readonly entries: number
  /** Bytes of all parts unpacked. */
  readonly inflated: number
  /** Unpacked bytes for one byte of the file. */
  readonly ratio: number
  /** Reading time in seconds, without the time the receiver takes for the rows. */
  readonly seconds: number
  /** Megabytes of JavaScript heap for the reading thread. */
  readonly heap: number
  /** Read this many filled rows of each sheet and leave the rest, to look at a list before taking it. */
  readonly firstRows?: number
}

/** How much of a ZIP is unpacked. */
export type ArchiveLimits = Pick<SheetLimits, 'entries' | 'inflated' | 'ratio'>

const megabyte = 2 ** 20

/** What one desa sends. */
export const villageList: SheetLimits = {
  bytes: 10 * megabyte,
  rows: 20_000,
  columns: 256,
  entries: 64,
  inflated: 192 * megabyte,
  ratio: 100,
  seconds: 30,
  heap: 192,
}

/** What an office sends: the cover list of the branch, the reply of the welfare office. */
export const officeList: SheetLimits = {
  ...villageList,
  bytes: 64 * megabyte,
  rows: 200_000,
  inflated: 1024 * megabyte,
  seconds: 60,
  heap: 320,
}

/** The register of a whole kabupaten or province. It comes as CSV; an XLSX cannot hold so many rows. */
export const registryExtract: SheetLimits = {
  ...officeList,
  bytes: 4096 * megabyte,
  rows: 5_000_000,
  seconds: 900,
}

/** The lists of all desa of a kabupaten in one ZIP; its files are held in memory together. */
export const archiveOfLists: ArchiveLimits & { readonly bytes: number } = {
  bytes: 128 * megabyte,
  entries: 2_000,
  inflated: 256 * megabyte,
  ratio: 100,
}

/** The last row an XLSX sheet can have (ECMA-376 as Excel implements it). */
export const lastSheetRow = 1_048_576
/** The longest text of one cell. */
export const longestCell = 32_767
