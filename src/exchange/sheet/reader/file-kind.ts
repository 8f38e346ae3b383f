import { FileFault } from './file-fault.ts'

/** How many bytes of a file its kind is judged by. */
export const headLength = 64 * 1024

const signatures: readonly (readonly [bytes: string, format: string])[] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52494646', 'WEBP'],
  ['52617221', 'RAR'],
  ['377abcaf271c', '7-Zip'],
  ['1f8b', 'GZIP'],
  ['7b5c727466', 'RTF'],
]

const hex = (head: Uint8Array, length: number) =>
  Array.from(head.subarray(0, length), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** OLE, the container of the old Excel and of every workbook with a password. */
const isOle = (head: Uint8Array): boolean => hex(head, 8) === 'd0cf11e0a1b11ae1'
const isZip = (head: Uint8Array): boolean => ['504b0304', '504b0506'].includes(hex(head, 4))

const isUtf16 = (head: Uint8Array) => ['fffe', 'feff'].includes(hex(head, 2))

/**
 * Tells by its first bytes whether a file is a ZIP (perhaps an XLSX) or text (perhaps a CSV), and refuses the rest.
 * The name of a file is not asked: what comes by WhatsApp is often named wrongly.
 */
export function kindOfFile(head: Uint8Array): 'zip' | 'ole' | 'text' {
  if (head.byteLength === 0) throw new FileFault('file-empty')
  if (isZip(head)) return 'zip'
  if (isOle(head)) return 'ole'
  const format = signatures.find(([bytes]) => hex(head, 8).startsWith(bytes))?.[1]
  if (format) throw new FileFault('file-not-a-list', { format })
  if (hex(head.subarray(4), 4) === '66747970') throw new FileFault('file-not-a-list', { format: 'HEIC/MP4' })
  if (isUtf16(head)) return 'text'
  if (head.includes(0)) throw new FileFault('file-unknown-kind')
  return refuseMarkup(head)
}

function refuseMarkup(head: Uint8Array): 'text' {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 2048)).replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (/^<(!doctype|html|table|head|body|style|meta|div)/.test(start)) throw new FileFault('file-web-page')
  if (start.startsWith('<?xml'))
    throw new FileFault(start.includes('spreadsheet') ? 'file-legacy-xls' : 'file-unknown-kind')
  return 'text'
}
