import type { FileBytes } from '#exchange/sheet/reader/text-decoding.ts'

/** A file of this computer as its bytes. Not the stream's own iterator: Safari has none. */
export async function bytesOf(file: Blob, headLength: number): Promise<FileBytes> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer())
  return { head, chunks: () => chunksOf(file.stream()) }
}

export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
