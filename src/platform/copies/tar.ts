/**
 * The POSIX ustar format, as much of it as Payung writes: files and folders with short names. A sealed archive can be
 * read front to back while it is decrypted, and what was decrypted can be opened by any `tar`.
 */
const block = 512

export function tarHead(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`name too long for an archive: ${name}`)
  const head = Buffer.alloc(block)
  head.write(name, 0)
  head.write('0000600\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write('        ', 148)
  head.write(name.endsWith('/') ? '5' : '0', 156)
  head.write('ustar\u000000', 257)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

/** What fills the last block of a file of this size. */
export const tarPadding = (size: number) => Buffer.alloc((block - (size % block)) % block)
export const tarEnd = () => Buffer.alloc(2 * block)

export type TarEntry = { readonly name: string; readonly size: number; body(): AsyncGenerator<Buffer> }

/** The entries in order. The body of one must be read, or it is skipped, before the next is asked for. */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new Pull(chunks)
  for (;;) {
    const head = await source.exactly(block)
    // Read to the very end: what seals the bytes below is checked only there.
    if (head[0] === 0) return source.drain()
    const name = head.toString('utf8', 0, head.indexOf(0)).slice(0, 100)
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    let left = size
    const body = async function* () {
      while (left > 0) {
        const part = await source.some(left)
        left -= part.length
        yield part
      }
    }
    yield { name, size, body }
    for await (const skipped of body()) void skipped
    await source.exactly(tarPadding(size).length)
  }
}

/** Takes chunks of any size apart. @throws Error when the bytes end too early */
class Pull {
  #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  async some(most: number): Promise<Buffer> {
    if (this.#held.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) throw new Error('the archive ends too early')
      this.#held = next.value
    }
    const part = this.#held.subarray(0, most)
    this.#held = this.#held.subarray(part.length)
    return part
  }

  async drain(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }

  async exactly(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let left = count; left > 0;) {
      const part = await this.some(left)
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }
}
