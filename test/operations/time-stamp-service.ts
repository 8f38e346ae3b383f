import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

const settings = `
[req]
distinguished_name = name
x509_extensions = stamps
prompt = no
[name]
CN = Layanan stempel waktu untuk uji
[stamps]
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = service
[service]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`

/**
 * A time-stamp service as OpenSSL makes one: another program than ours, so that both must have understood RFC 3161.
 *
 * @param answer what goes back for a request; by default what OpenSSL signs
 */
export async function openTimeStampService(folder: string, answer?: (signed: Buffer) => Buffer): Promise<string> {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'tsa.cnf'), settings)
  writeFileSync(join(folder, 'serial'), '01\n')
  const keyAnd = ['-keyout', 'tsa.key', '-out', 'tsa.crt', '-days', '2', '-config', 'tsa.cnf']
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...keyAnd)
  const server = createServer((request, response) => {
    void buffer(request).then((asked) => response.end(replyTo(asked)))
  })
  const replyTo = (asked: Buffer): Buffer => {
    writeFileSync(join(folder, 'asked.tsq'), asked)
    const signing = ['-config', 'tsa.cnf', '-inkey', 'tsa.key', '-signer', 'tsa.crt', '-out', 'reply.tsr']
    openssl('ts', '-reply', '-queryfile', 'asked.tsq', ...signing)
    const signed = readFileSync(join(folder, 'reply.tsr'))
    return answer ? answer(signed) : signed
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** What OpenSSL says of a reply, for these very words. */
export function checkWithOpenssl(folder: string, words: string, reply: string): string {
  const args = ['ts', '-verify', '-data', words, '-in', reply, '-CAfile', 'tsa.crt']
  return execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
}
