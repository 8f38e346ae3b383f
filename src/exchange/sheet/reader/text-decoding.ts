import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { headOf } from './zip-archive.ts'
import type { FileSource } from './zip-archive.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const chunkSize = 64 * 1024

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
}

const chunksOf = (source: FileSource): AsyncIterable<Uint8Array> =>
  'bytes' in source ? Readable.from(slices(source.bytes)) : createReadStream(source.path, { highWaterMark: chunkSize })

/**
 * Old Excel saves CSV in the code page of Windows, new Excel in UTF-8. Windows-1252 accepts nearly
 * anything, so the whole file is tried as UTF-8 first: one wrong byte near its end would otherwise be
 * noticed only after the rows before it were given away.
 */
async function findEncoding(source: FileSource): Promise<Encoding> {
  const mark = headOf(source, 2)
  if (mark[0] === 0xff && mark[1] === 0xfe) return 'utf-16le'
  if (mark[0] === 0xfe && mark[1] === 0xff) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of chunksOf(source)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The text of a file in chunks with line feeds only, without its byte order mark. */
export async function* decodeText(source: FileSource): AsyncGenerator<string> {
  const decoder = new TextDecoder(await findEncoding(source))
  let held = ''
  for await (const chunk of chunksOf(source)) {
    const text = held + decoder.decode(chunk, { stream: true })
    held = text.endsWith('\r') ? '\r' : ''
    yield (held ? text.slice(0, -1) : text).replaceAll(/\r\n?/g, '\n')
  }
  yield (held + decoder.decode()).replaceAll(/\r\n?/g, '\n')
}
