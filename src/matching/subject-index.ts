import { EntryBlock } from './entry-block.ts'
import type { MatchKeys, MatchSubject, RegistryEntry } from './match-subject.ts'

/** Entries with one name and birth date, in the whole registry and desa by desa. */
type NamesakeBlock = { readonly everywhere: EntryBlock; readonly byArea: Map<string, EntryBlock> }

/**
 * The three keys of the subjects, each with the registry entries seen for it.
 *
 * The subjects are indexed and the registry streams past, not the other way round: a list of nominees
 * fits in memory, a registry of five million rows need not. Entries are hung on the key, not on each
 * subject, so the cost is O(subjects + entries) even when thousands of subjects share one key.
 */
export class SubjectIndex {
  readonly #byNik = new Map<string, EntryBlock>()
  readonly #byName = new Map<string, NamesakeBlock>()
  readonly #byFamily = new Map<string, EntryBlock>()

  constructor(subjects: Iterable<MatchSubject>) {
    for (const subject of subjects) {
      if (subject.nik !== null && !this.#byNik.has(subject.nik)) this.#byNik.set(subject.nik, new EntryBlock())
      const name = nameAndBirthDate(subject)
      if (name !== null && !this.#byName.has(name))
        this.#byName.set(name, { everywhere: new EntryBlock(), byArea: new Map() })
      const family = kkAndName(subject)
      if (family !== null && !this.#byFamily.has(family)) this.#byFamily.set(family, new EntryBlock())
    }
  }

  add(entry: RegistryEntry): void {
    if (entry.nik !== null) this.#byNik.get(entry.nik)?.add(entry)
    const namesakes = look(this.#byName, nameAndBirthDate(entry))
    if (namesakes !== undefined) addNamesake(namesakes, entry)
    look(this.#byFamily, kkAndName(entry))?.add(entry)
  }

  withNikOf(subject: MatchSubject): EntryBlock {
    return look(this.#byNik, subject.nik) ?? nothing
  }

  withNameAndBirthDateOf(subject: MatchSubject): EntryBlock {
    return look(this.#byName, nameAndBirthDate(subject))?.everywhere ?? nothing
  }

  withNameAndBirthDateInDesaOf(subject: MatchSubject): EntryBlock {
    return look(look(this.#byName, nameAndBirthDate(subject))?.byArea, subject.area) ?? nothing
  }

  withKkAndNameOf(subject: MatchSubject): EntryBlock {
    return look(this.#byFamily, kkAndName(subject)) ?? nothing
  }
}

const nothing = new EntryBlock()

const look = <T>(map: ReadonlyMap<string, T> | undefined, key: string | null): T | undefined =>
  key === null ? undefined : map?.get(key)

function addNamesake(block: NamesakeBlock, entry: RegistryEntry): void {
  block.everywhere.add(entry)
  if (entry.area === null) return
  const here = block.byArea.get(entry.area) ?? new EntryBlock()
  here.add(entry)
  block.byArea.set(entry.area, here)
}

// NUL cannot stand in a name, a date or an HMAC, so two different pairs never give one key.
export const nameAndBirthDate = (of: MatchKeys): string | null =>
  of.name === null || of.birthDate === null ? null : `${of.name}\0${of.birthDate}`

const kkAndName = (of: MatchKeys): string | null => (of.kk === null || of.name === null ? null : `${of.kk}\0${of.name}`)
