import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { expect, it, onTestFinished } from 'vitest'
import { openAnchorMail, readAddresses } from '#platform/trail/anchor-mail.ts'
import { anchorPlaces } from '#platform/trail/anchor-places.ts'
import { anchorsIn, anchorText } from '#platform/trail/anchors.ts'
import { beginningOf, linkAfter } from '#platform/trail/chain.ts'
import { realWorld } from '#platform/world.ts'
import { checkWithOpenssl, openTimeStampService } from './time-stamp-service.ts'

const end = { place: 12, link: linkAfter(beginningOf('74.06'), 'a record') }
const at = new Date('2025-10-01T01:00:00Z')

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payung-anchors-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const stampedBy = (timeStamps: string, folder: string) =>
  anchorPlaces({ timeStamps }, { world: realWorld(), dataFolder: folder })[0]!

it('a time-stamp service states when the end of a trail existed, as OpenSSL can check without us', async () => {
  const folder = newFolder()
  await stampedBy(await openTimeStampService(folder), folder).leave('74.06', end, at)
  const [words, reply] = ['anchors/jejak-74.06-12.txt', 'anchors/jejak-74.06-12.tsr']
  expect(anchorsIn(readFileSync(join(folder, words), 'utf8'), '74.06')).toEqual([end])
  expect(checkWithOpenssl(folder, words, reply)).toContain('Verification: OK')
  writeFileSync(join(folder, words), anchorText('74.06', { ...end, place: 11 }))
  expect(() => checkWithOpenssl(folder, words, reply)).toThrow()
})

it.each([
  ['whose signature was bent', (reply: Buffer) => bent(reply, reply.length - 5), /signature|verif/i],
  ['that is the page of a hotel', () => Buffer.from('<html>Selamat datang</html>'), /./],
  ['that is an old one', () => readFileSync(join(old, 'reply.tsr')), /other words|another request/],
])('keeps no reply %s', async (_what, answer, because) => {
  old = newFolder()
  await stampedBy(await openTimeStampService(old), old).leave('74.06', { ...end, place: 3 }, at)
  const folder = newFolder()
  const place = stampedBy(await openTimeStampService(folder, answer), folder)
  await expect(place.leave('74.06', end, at)).rejects.toThrow(because)
  expect(readdirSync(folder)).not.toContain('anchors')
})
let old = ''

const bent = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[place]! ^= 1
  return copy
}

it('the inspectorate gets the end of its trail by mail, and nobody that of another', async () => {
  const mails: string[] = []
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const lines: Buffer[] = []
      stream
        .on('data', (part: Buffer) => lines.push(part))
        .on('end', () => {
          mails.push(Buffer.concat(lines).toString())
          done()
        })
    },
  })
  await new Promise<void>((resolve) => void post.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => new Promise<void>((resolve) => post.close(() => resolve())))
  const server = `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}`
  const to = readAddresses('74.06=inspektorat@bombana.example, salah, 74.07 = a@wakatobi.example')
  const mail = openAnchorMail(server, 'payung@bombana.example', to)
  await mail.send('74.06', anchorText('74.06', end), at)
  await mail.send('74.09', anchorText('74.09', end), at)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('To: inspektorat@bombana.example')
  // As it came by mail it goes into the check, soft line breaks and all.
  expect(anchorsIn(mails[0]!, '74.06')).toEqual([end])
})
