type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A file as its bytes: the beginning, and all of it from the start as often as it is asked for. */
export type FileBytes = { readonly head: Uint8Array; chunks(): AsyncIterable<Uint8Array> }

/**
 * Old Excel saves CSV in the code page of Windows, new Excel in UTF-8. Windows-1252 accepts nearly
 * anything, so the whole file is tried as UTF-8 first: one wrong byte near its end would otherwise be
 * noticed only after the rows before it were given away.
 */
async function findEncoding({ head: mark, chunks }: FileBytes): Promise<Encoding> {
  if (mark[0] === 0xff && mark[1] === 0xfe) return 'utf-16le'
  if (mark[0] === 0xfe && mark[1] === 0xff) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of chunks()) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The text of a file in chunks with line feeds only, without its byte order mark. */
export async function* decodeText(file: FileBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(await findEncoding(file))
  let held = ''
  for await (const chunk of file.chunks()) {
    const text = held + decoder.decode(chunk, { stream: true })
    held = text.endsWith('\r') ? '\r' : ''
    yield (held ? text.slice(0, -1) : text).replaceAll(/\r\n?/g, '\n')
  }
  yield (held + decoder.decode()).replaceAll(/\r\n?/g, '\n')
}
