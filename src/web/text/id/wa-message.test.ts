import type { BoardRow } from '#nomination/contract.ts'
import { expect, test } from 'vitest'
import { messageToDesa, messageToKecamatan } from './wa-message.ts'

const terms = { programme: 'Perlindungan 2025', leadAgency: 'Disnakertrans', deadline: '2025-05-30' }
const row: BoardRow = {
  roundId: '01999999-0000-7000-8000-000000000001',
  papersMissing: 0,
  area: '74.06.01.2009',
  name: 'Pokurumba',
  quota: 60,
  late: false,
  changedLate: false,
  good: 0,
  toMend: 0,
  repeated: 0,
  received: 0,
  list: null,
  addition: null,
}
const list: NonNullable<BoardRow['list']> = {
  id: '01999999-0000-7000-8000-000000000000',
  state: 'nominated',
  version: 2,
  channel: 'file',
  onBehalf: true,
  sender: 'La Ode Amir',
  receivedAt: '2025-05-01T00:00:00.000Z',
  sentOn: '2025-05-01',
  firstSentOn: '2025-05-01',
  hasScan: false,
  standing: 1,
}

test('a desa that has not sent is told the deadline and its quota', () => {
  const message = messageToDesa(row, 'Poleang', terms)
  expect(message).toContain('belum kami terima (batas 30 Mei 2025)')
  expect(message).toContain('Kuota: 60 orang')
})

test('a desa with rows to mend is told how many, and what to do', () => {
  const message = messageToDesa({ ...row, good: 112, toMend: 6, list }, 'Poleang', terms)
  expect(message).toContain('versi 2 sudah kami terima: 112 orang')
  expect(message).toContain('6 baris perlu diperbaiki')
})

test('a desa whose papers are not here is told how many', () => {
  const message = messageToDesa({ ...row, good: 112, papersMissing: 3, list }, 'Poleang', terms)
  expect(message).toContain('Dokumen bertanda tangan kurang 3')
})

test('a kecamatan reads each desa under what it has to do, and nothing about those that are done', () => {
  const rows = [
    row,
    { ...row, name: 'Salosa', toMend: 3, list },
    { ...row, name: 'Boeara', list: { ...list, state: 'returned' as const } },
    { ...row, name: 'Selesai', good: 40, list },
  ]
  const message = messageToKecamatan(rows, 'Poleang', terms)
  expect(message).toMatch(/Belum mengirim daftar \(batas 30 Mei 2025\):\n- Pokurumba\n/)
  expect(message).toMatch(/perlu diperbaiki:\n- Salosa: 3 baris\n/)
  expect(message).toMatch(/Dikembalikan untuk perbaikan:\n- Boeara\n/)
  expect(message).not.toContain('Selesai')
})

test('no message names a person or holds a long number', () => {
  const messages = [
    messageToDesa({ ...row, list }, 'Poleang', terms),
    messageToKecamatan([{ ...row, toMend: 1, list }], 'Poleang', terms),
  ]
  for (const message of messages) expect(message).not.toMatch(/\d{11}|La Ode Amir/)
})
