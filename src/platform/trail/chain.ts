import { hash } from 'node:crypto'

/** One record of the trail as it is linked. */
export type Linked = { readonly place: number; readonly line: string; readonly link: Buffer }

/** A link that stood somewhere else when it was made: on a decree, in a file, in somebody's mail. */
export type Anchor = { readonly place: number; readonly link: Buffer }

/** The first thing that is wrong, by the place of the record. */
export type ChainFault = {
  readonly place: number
  /** `missing`: no record stands here. `changed`: it is not what was linked. `cut`: the chain went further than this once. */
  readonly what: 'missing' | 'changed' | 'cut'
}

/** The link before the first record; it names the Pemda, so that no chain passes for another's. */
export const beginningOf = (pemda: string): Buffer => hash('sha256', `payung trail ${pemda}`, 'buffer')

export const linkAfter = (previous: Buffer, line: string): Buffer =>
  hash('sha256', Buffer.concat([previous, Buffer.from(line)]), 'buffer')

/**
 * Walks a chain from its beginning, batch by batch, and stops at the first fault. Whoever owns the database can link a
 * bent trail anew; what he cannot bend are the anchors, so every anchor must be met on the way.
 */
export class ChainWalk {
  #link: Buffer
  #place = 0
  readonly #anchors: readonly Anchor[]

  constructor(pemda: string, anchors: readonly Anchor[] = []) {
    this.#link = beginningOf(pemda)
    this.#anchors = anchors.toSorted((a, b) => a.place - b.place)
  }

  get place(): number {
    return this.#place
  }

  /** @returns the first fault among these records, which must come in the order of their places */
  follow(records: readonly Linked[]): ChainFault | undefined {
    for (const { place, line, link } of records) {
      if (place !== this.#place + 1) return { place: this.#place + 1, what: 'missing' }
      this.#link = linkAfter(this.#link, line)
      this.#place = place
      if (!this.#link.equals(link) || !this.#meets(link)) return { place, what: 'changed' }
    }
    return undefined
  }

  /** @param head where the database says that the chain ends */
  end(head: Anchor): ChainFault | undefined {
    const furthest = Math.max(head.place, this.#anchors.at(-1)?.place ?? 0)
    if (furthest > this.#place) return { place: this.#place + 1, what: 'cut' }
    return head.place === this.#place && head.link.equals(this.#link)
      ? undefined
      : { place: head.place, what: 'changed' }
  }

  #meets(link: Buffer): boolean {
    return this.#anchors.every((anchor) => anchor.place !== this.#place || anchor.link.equals(link))
  }
}
