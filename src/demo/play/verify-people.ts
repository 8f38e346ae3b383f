import { coverListBytes, dtsenVintage } from '../generate/index.ts'
import type { FileAnswer, ImportResult, VerifyResult } from './answers.ts'
import type { Attachment, Clerk } from './clerk.ts'
import type { Stage } from './stage.ts'

/** July: the welfare office takes in its extract and the branch's list, and the agency lets everybody be looked up. */
export async function verifyPeople(
  { bombana, plan, on, sit, report }: Stage,
  programmeId: string,
): Promise<VerifyResult> {
  on(plan.days.match)
  const welfare = await sit('dinsos', 'welfare-data-officer')
  const encode = new TextEncoder()
  const extract = concat([...bombana.dtsen.csv()].map((lines) => encode.encode(lines)))
  const registry = await takeIn(
    welfare,
    { kind: 'dtsen', source: 'DTSEN', dataDate: dtsenVintage },
    { name: 'dtsen.csv', type: 'text/csv', bytes: extract },
    (done) => report('Data kesejahteraan (DTSEN)', done, bombana.dtsen.size),
  )
  const list = {
    name: 'peserta-aktif.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array(await coverListBytes(bombana)),
  }
  const cover = await takeIn(
    welfare,
    { kind: 'cover', source: 'BPJS Ketenagakerjaan', dataDate: dtsenVintage },
    list,
    (done) => report('Peserta yang sudah terlindungi', done, bombana.cover.length),
  )
  const officer = await sit('petugas', 'lead-agency-officer')
  return officer.job<VerifyResult>(
    '/verification/runs',
    { programmeId, registryId: registry.snapshotId, coverId: cover.snapshotId },
    (done, total) => report('Verifikasi', done, total),
  )
}

type Delivery = { readonly kind: string; readonly source: string; readonly dataDate: string }

async function takeIn(
  clerk: Clerk,
  delivery: Delivery,
  file: Attachment,
  told: (done: number) => void,
): Promise<ImportResult> {
  const { digest } = await clerk.send<FileAnswer>('/verification/files', {}, [file])
  return clerk.job<ImportResult>('/verification/snapshots', { ...delivery, fileDigest: digest }, told)
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
