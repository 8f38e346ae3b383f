import { contains, parseAreaCode, type AreaCode } from '#values/area-code.ts'
import { parseDecile, type Decile } from '#values/decile.ts'
import { parseKk, type Kk } from '#values/kk.ts'
import { parseKpj, type Kpj } from '#values/kpj.ts'
import { parseNik, type Nik } from '#values/nik.ts'
import { nameKey } from '#values/person-name.ts'
import { readWrittenDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'

/** The cells of one row by field; a column the file does not have is absent. */
export type EntryCells = Readonly<Partial<Record<string, string>>>

/** A row of a welfare extract or of a list of covered people, as far as it can be compared. */
export type Entry = {
  readonly nik: Nik | null
  /** What is written as a NIK and can be none: the row is known by its name and birth date only. */
  readonly nikFault: Refusal | null
  readonly kk: Kk | null
  readonly nameKey: string
  readonly birthDate: PlainDate | null
  /** BPJS asks for it (ibu kandung) and many village lists leave it out. */
  readonly motherName: string | null
  readonly area: AreaCode
}
export type RegistryEntryRow = Entry & { readonly decile: Decile | null }
export type CoverEntryRow = Entry & {
  readonly kpj: Kpj | null
  readonly segment: 'PU' | 'BPU' | 'other'
  readonly payer: string
  readonly active: boolean
  readonly lastMonth: string | null
}

type Context = { readonly today: PlainDate; readonly pemda: AreaCode }

/**
 * Reads what identifies somebody. A foreign registry is never corrected: what cannot be read is unknown, and
 * only a row without a name, or with neither NIK nor birth date, cannot be found by anybody and is handed back.
 */
function readEntry(cells: EntryCells, { today, pemda }: Context): Entry | Refusal {
  const writtenNik = (cells['nik'] ?? '').trim()
  const readNik = parseNik(writtenNik)
  const nik = known(readNik)
  const birthDate = known(readWrittenDate(cells['birthDate'] ?? '', today))
  const key = nameKey(cells['name'] ?? '')
  if (key === '' || (nik === null && birthDate === null)) return refuse('entry-without-identity')
  const area = known(parseAreaCode(cells['areaCode'] ?? ''))
  return {
    nik,
    nikFault: writtenNik !== '' && isRefusal(readNik) ? readNik : null,
    kk: known(parseKk(cells['kk'] ?? '')),
    nameKey: key,
    birthDate,
    motherName: (cells['motherName'] ?? '').trim() || null,
    // People registered elsewhere are still in this delivery; their row belongs to the Pemda that received it.
    area: area !== null && contains(pemda, area) ? area : pemda,
  }
}

/** A row of the welfare data. An empty decile means "not ranked yet"; a decile that is no decile is unknown as well. */
export function readRegistryEntry(cells: EntryCells, context: Context): RegistryEntryRow | Refusal {
  const entry = readEntry(cells, context)
  return isRefusal(entry) ? entry : { ...entry, decile: known(parseDecile((cells['decile'] ?? '').trim())) }
}

/** A row of the list of people who are covered already. Without a status column everybody on it is active. */
export function readCoverEntry(cells: EntryCells, context: Context): CoverEntryRow | Refusal {
  const entry = readEntry(cells, context)
  if (isRefusal(entry)) return entry
  const status = (cells['status'] ?? '').trim().toLowerCase()
  return {
    ...entry,
    kpj: known(parseKpj(cells['kpj'] ?? '')),
    segment: segmentOf(cells['segment'] ?? ''),
    payer: (cells['payer'] ?? '').trim(),
    active: !/^(non|tidak|0|n$|stop|berhenti|keluar)/.test(status),
    lastMonth: (cells['lastMonth'] ?? '').trim() || null,
  }
}

/** PU earns a wage, BPU pays for himself; everything else is somebody else's aid (another fund, construction). */
function segmentOf(text: string): CoverEntryRow['segment'] {
  const word = text.trim().toUpperCase().replaceAll(/\s+/g, ' ')
  if (/^(PU|PENERIMA UPAH)\b/.test(word)) return 'PU'
  return /^(BPU|BUKAN PENERIMA UPAH)( MANDIRI)?$/.test(word) ? 'BPU' : 'other'
}

const known = <T>(read: T | Refusal): T | null => (isRefusal(read) ? null : read)
