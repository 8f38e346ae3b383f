import type { Decile } from '#values/decile.ts'

/** The deciles of a whole extract, a byte each, by the number under which the engine knows the row. */
export class Deciles {
  #bytes = new Uint8Array(2 ** 16)
  #count = 0

  /** @returns the name of the row for the engine */
  add(decile: Decile | null): string {
    if (this.#count === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    this.#bytes[this.#count] = decile ?? 0
    return String(this.#count++)
  }

  of(id: string): number | null {
    return this.#bytes[Number(id)] || null
  }
}
