import { inflateSync } from 'node:zlib'

export type PdfPage = { readonly width: number; readonly height: number; readonly text: string }

/** Reads the pages of a PDF as pdfkit writes them: compressed content, text in Windows-1252 hexadecimal. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const file = Buffer.from(bytes).toString('latin1')
  const kids = /\/Kids \[([^\]]*)\]/.exec(file)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const page = objectOf(file, id ?? '')
    const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d. ]+)\]/.exec(page)?.[1] ?? '').split(' ').map(Number)
    const content = objectOf(file, /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')
    return { width, height, text: textOf(content) }
  })
}

function objectOf(file: string, id: string): string {
  const start = file.indexOf(`\n${id} 0 obj`)
  return file.slice(start, file.indexOf('endobj', start))
}

/** One line for each piece of text, in the order it was drawn. */
function textOf(object: string): string {
  const from = object.indexOf('stream\n') + 'stream\n'.length
  const content = inflateSync(Buffer.from(object.slice(from, object.lastIndexOf('\nendstream')), 'latin1')).toString()
  const pieces = [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, chunks]) =>
    [...(chunks ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => decode(hex ?? '')).join(''),
  )
  return pieces.join('\n')
}

const decode = (hex: string) => new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'))
