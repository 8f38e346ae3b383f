import { connect } from 'node:net'
import { once } from 'node:events'
import type { Sent, Visitor } from './visitor.ts'

/** Begins to send a file as a browser does and loses the line in the middle. */
export async function cutUpload(
  address: string,
  { headers }: Visitor,
  path: string,
  { name, bytes }: Sent,
): Promise<void> {
  const edge = 'batas-berkas'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)])
  const { hostname, port } = new URL(address)
  const line = connect(Number(port), hostname)
  await once(line, 'connect')
  const said = { ...headers, 'content-type': `multipart/form-data; boundary=${edge}`, 'content-length': body.length }
  const lines = Object.entries(said).map(([field, value]) => `${field}: ${value}\r\n`)
  line.write(`POST /api/pemda/74.06${path} HTTP/1.1\r\nhost: ${hostname}\r\n${lines.join('')}\r\n`)
  line.write(body.subarray(0, Math.floor(body.length / 2)))
  await new Promise((resolve) => setTimeout(resolve, 100))
  line.resetAndDestroy()
  await once(line, 'close')
}
