import { longestCell } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'

const blockSize = 2 ** 20
/** A place must fit into 32 bits. */
const mostBlocks = 2 ** 12

/**
 * The shared strings of a workbook as UTF-8 in a few large blocks outside the heap.
 *
 * Kept as JavaScript strings they would hold on to every chunk of XML they were cut from: some
 * 600 MB for 150,000 rows. Here a string costs its bytes and eight more, and is made again when asked for.
 */
export class StringTable {
  readonly #blocks: Buffer[] = []
  #places = new Uint32Array(1024)
  #lengths = new Uint32Array(1024)
  #count = 0
  #used = blockSize

  get size(): number {
    return this.#count
  }

  add(text: string): void {
    if (text.length > longestCell) throw new FileFault('file-broken')
    if (this.#count === this.#lengths.length) this.#grow()
    const length = Buffer.byteLength(text)
    if (this.#used + length > blockSize) {
      if (this.#blocks.length === mostBlocks) throw new FileFault('file-swollen')
      this.#blocks.push(Buffer.allocUnsafeSlow(blockSize))
      this.#used = 0
    }
    this.#blocks.at(-1)?.write(text, this.#used)
    this.#places[this.#count] = (this.#blocks.length - 1) * blockSize + this.#used
    this.#lengths[this.#count] = length
    this.#used += length
    this.#count += 1
  }

  /** Undefined when a cell points outside the table. */
  at(index: number): string | undefined {
    const place = this.#places[index]
    const length = this.#lengths[index]
    if (place === undefined || length === undefined || index >= this.#count) return undefined
    const start = place % blockSize
    return this.#blocks[Math.floor(place / blockSize)]?.toString('utf8', start, start + length)
  }

  #grow(): void {
    const places = new Uint32Array(this.#places.length * 2)
    const lengths = new Uint32Array(this.#lengths.length * 2)
    places.set(this.#places)
    lengths.set(this.#lengths)
    this.#places = places
    this.#lengths = lengths
  }
}
