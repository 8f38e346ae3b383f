import type { Areas, Desa } from '../areas.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { ageAt, type Day, launch, plainDateOf } from '../calendar.ts'
import { deadline, type Sending } from '../nominees/calendar-of-lists.ts'
import type { Hand } from './hand.ts'
import { fieldsOf, type LaidOut, type ListRow, type Place } from './layouts/layout.ts'
import type { LayoutName } from './layouts/layout-names.ts'
import { layouts } from './layouts/layouts.ts'
import { drawStrangers, type Nominee } from '../nominees/nominees.ts'
import type { Random } from '../random.ts'
import type { Registry } from '../people/registry.ts'
import { writeDate } from './spoil-date.ts'
import { type Writing, writeRow } from './write-row.ts'
import type { WrittenRow } from './written-row.ts'

/** One name in one file, with where it stands and who is meant. */
export type NomineeRow = {
  readonly nominee: Nominee
  readonly written: WrittenRow
  readonly place: Place
  /** The day on which the desa first named this person. */
  readonly nominatedOn: PlainDate
}

/** One file that a desa sent. */
export type Submission = {
  readonly desa: Desa
  /** 1 for the first file, 2 and 3 for corrected full files. */
  readonly version: number
  readonly isLast: boolean
  readonly isLate: boolean
  readonly sentOn: PlainDate
  readonly quota: number
  readonly layout: LayoutName
  readonly fileName: string
  readonly rows: readonly NomineeRow[]
  readonly draft: LaidOut['draft']
}

export type Desk = {
  readonly random: Random
  readonly registry: Registry
  readonly areas: Areas
  readonly isSpoiltInExtract: (id: number) => boolean
}

/** How a desa writes, and on which days it sends. */
export type Office = { readonly hand: Hand; readonly sending: Sending }

type Entry = { readonly nominee: Nominee; readonly written: WrittenRow; readonly nominatedOn: Day }

/** Everything one desa sent, from the first file to the last. */
export function submissionsOf(
  desk: Desk,
  desa: Desa,
  list: readonly Nominee[],
  { hand, sending }: Office,
): Submission[] {
  const layout = layouts[hand.layout]
  const writing: Writing = { ...desk, random: desk.random.fork(desa.code), hand, fields: fieldsOf(layout) }
  const quota = quotaFor(list.length)
  const versions = versionsOf(writing, list, sending)
  return versions.map((entries, i): Submission => {
    const ordered = inOrder(hand, entries)
    const { draft, places } = layout.lay({
      desa,
      quota,
      deadline: writeDate(deadline, 'words'),
      rows: ordered.map(listRow),
    })
    return {
      desa,
      version: i + 1,
      isLast: i === versions.length - 1,
      isLate: sending.isLate,
      sentOn: plainDateOf(sending.days[i] as Day),
      quota,
      layout: hand.layout,
      fileName: fileName(desa, hand.layout, i),
      rows: ordered.map(({ nominee, written, nominatedOn }, at) => ({
        nominee,
        written,
        nominatedOn: plainDateOf(nominatedOn),
        place: places[at] as Place,
      })),
      draft,
    }
  })
}

/** The number of names the request allows: no list of the demo is longer. */
const quotaFor = (names: number) => Math.max(10, Math.ceil((names + 2) / 5) * 5)

/**
 * The files of one desa. The last holds the list as drawn; an earlier one lacks some names that were added later,
 * has some cells that were mended later, and names two people who were struck out.
 */
function versionsOf(writing: Writing, list: readonly Nominee[], { days }: Sending): Entry[][] {
  const { random } = writing
  const addedOn = list.map(() =>
    days.length > 1 && random.chance(addedLater) ? random.pick(days.slice(1)) : (days[0] as Day),
  )
  const last = list.map((nominee, i): Entry => ({
    nominee,
    written: writeRow(writing, nominee),
    nominatedOn: addedOn[i] as Day,
  }))
  return days.map((day, version) => {
    if (version === days.length - 1) return withFewNumbers(last)
    const then = last.filter(({ nominatedOn }) => nominatedOn <= day)
    const worse = then.map((entry) =>
      random.chance(mendedLater) ? { ...entry, written: writeRow(writing, entry.nominee) } : entry,
    )
    const strangers = drawStrangers(random, writing.registry, struckOut)
    const struck = strangers.map((nominee) => ({ nominee, written: writeRow(writing, nominee), nominatedOn: day }))
    return withFewNumbers([...worse, ...struck])
  })
}

/** A list with more rounded numbers would be refused whole, and rightly; the demo has none such. */
const longEnoughForNumber = 12

/** Leaves one numeric cell in a long list and makes the others text; the digit stays lost. */
function withFewNumbers(entries: readonly Entry[]): Entry[] {
  const first =
    entries.length < longEnoughForNumber ? -1 : entries.findIndex(({ written }) => written.numeric.length > 0)
  return entries.map((entry, i) => (i === first ? entry : { ...entry, written: { ...entry.written, numeric: [] } }))
}

const addedLater = 0.05
const mendedLater = 0.12
const struckOut = 2

function inOrder({ order }: Hand, entries: readonly Entry[]): Entry[] {
  const dusun = ({ nominee }: Entry) => nominee.person?.dusun ?? 4
  if (order === 'dusun') return entries.toSorted((a, b) => dusun(a) - dusun(b))
  if (order === 'name') return entries.toSorted((a, b) => (a.written.cells.name < b.written.cells.name ? -1 : 1))
  return [...entries]
}

const listRow = ({ nominee, written }: Entry): ListRow => ({
  written,
  dusun: nominee.person?.dusun ?? 4,
  age: nominee.person ? ageAt(nominee.person.birth, launch) : 45,
})

const corrected = ['', ' FIX', ' FIX 2']

function fileName(desa: Desa, layout: LayoutName, version: number): string {
  const suffix = corrected[version] ?? ' FINAL'
  if (layout === 'form') return `Usulan_${desa.code}_${desa.name.replaceAll(/[^A-Za-z]/g, '')}${suffix}.xlsx`
  const kind = desa.isKelurahan ? 'KEL.' : 'DESA'
  return `DATA PEKERJA RENTAN ${kind} ${desa.name.toUpperCase()} KEC. ${desa.kecamatan.name.toUpperCase()}${suffix}.xlsx`
}
