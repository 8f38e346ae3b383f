import { type AreaCode, contains } from '#values/area-code.ts'
import type { AreaCap } from './selection-policy.ts'

type Counter<Person> = { readonly cap: AreaCap; taken: number; last: Person | undefined }

/**
 * Counts the seats taken under the caps of kecamatan and desa. A cap bounds how many people of an area are
 * selected, whatever fund pays them, so it can be asked beside the funds and independently of them: in
 * priority order somebody is accepted when both agree, and what one of them refuses once stays refused.
 */
export class CapCount<Person extends { readonly area: AreaCode }> {
  readonly counters: readonly Counter<Person>[]
  readonly #byArea = new Map<AreaCode, readonly Counter<Person>[]>()

  constructor(caps: readonly AreaCap[]) {
    this.counters = caps.map((cap) => ({ cap, taken: 0, last: undefined }))
  }

  /** The first area around this person whose seats are all taken. */
  fullAround({ area }: Person): AreaCode | undefined {
    return this.#around(area).find(({ cap, taken }) => taken >= cap.seats)?.cap.area
  }

  take(person: Person): void {
    for (const counter of this.#around(person.area)) {
      counter.taken++
      counter.last = person
    }
  }

  #around(area: AreaCode): readonly Counter<Person>[] {
    const known = this.#byArea.get(area)
    if (known !== undefined) return known
    const around = this.counters.filter(({ cap }) => contains(cap.area, area))
    this.#byArea.set(area, around)
    return around
  }
}
