import type { RegistryEntry } from './match-subject.ts'

/** More look-alikes than this on one screen are not compared but scrolled past. */
const kept = 8

/**
 * The registry entries that share one key value with at least one subject.
 *
 * Only the first few (by id) are held, the rest is counted: when a whole registry is called "La Ode
 * Muhammad" and born on 1 January, memory must not grow with it. Keeping the smallest ids makes the
 * block independent of the order in which the entries arrive.
 */
export class EntryBlock {
  count = 0
  readonly #entries: RegistryEntry[] = []

  add(entry: RegistryEntry): void {
    this.count++
    const last = this.#entries.at(-1)
    if (last !== undefined && this.#entries.length === kept && last.id <= entry.id) return
    const place = this.#entries.findIndex((held) => held.id > entry.id)
    this.#entries.splice(place < 0 ? this.#entries.length : place, 0, entry)
    if (this.#entries.length > kept) this.#entries.pop()
  }

  /** At most eight entries, by id. */
  get entries(): readonly RegistryEntry[] {
    return this.#entries
  }

  /** Whether every entry is held, so that what is not among them does not exist. */
  get isWhole(): boolean {
    return this.count === this.#entries.length
  }

  /** The one entry, when there is exactly one. */
  get only(): RegistryEntry | undefined {
    return this.count === 1 ? this.#entries[0] : undefined
  }
}
