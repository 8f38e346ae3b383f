import { expect, it } from 'vitest'
import type { Month } from '#values/month.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { layOutHeadSheet, sheetPage } from '#letters/rules/head-sheet-layout.ts'
import type { Standing } from './standing.ts'
import { sheetFigures } from './sheet-figures.ts'
import { sheetWords } from './sheet-words.ts'
import { whatIsAtRisk } from './what-is-at-risk.ts'
import { whatIsLate } from './what-is-late.ts'
import { whatWaits } from './what-waits.ts'

const day = (text: string) => text as PlainDate
const locked = {
  state: 'locked',
  people: 6_000,
  reserve: 1_509,
  lockedOn: day('2025-07-31'),
  submittedOn: null,
  signedOn: null,
  decree: null,
  perMonth: 100_800_000,
  rupiah: 302_400_000,
} as const satisfies Standing['list']

const standing: Standing = {
  today: day('2025-08-20'),
  programme: {
    firstMonth: '2025-10' as Month,
    lastMonth: '2025-12' as Month,
    leadAgency: 'Dinas Tenaga Kerja',
    branch: 'Cabang Konawe Selatan',
    target: 6_000,
  },
  nominations: {
    deadline: day('2025-05-31'),
    desa: 143,
    withList: 140,
    late: 3,
    names: 8_912,
    withKecamatan: 0,
    received: 8_900,
  },
  verified: { on: day('2025-07-10'), eligible: 7_509, open: 41 },
  list: locked,
  enrolment: { sent: 0, held: 0, awaitingNumber: 0, rejected: 0, active: 0 },
}
const at = (today: string, more: Partial<Standing> = {}): Standing => ({ ...standing, today: day(today), ...more })
const numbered = {
  ...locked,
  state: 'numbered',
  decree: { number: '472/2025', date: day('2025-09-20') },
} as const satisfies Standing['list']
const texts = (items: readonly { text: { id: string } }[]) => items.map(({ text }) => text.id)

it('calls late only what has a day that passed', () => {
  expect(texts(whatIsLate(at('2025-05-31')))).toEqual([])
  expect(texts(whatIsLate(standing))).toEqual([
    '3 dari 143 desa dan kelurahan belum mengirim nama; batasnya 31 Mei 2025.',
  ])
  expect(texts(whatIsLate(at('2025-10-01')))[0]).toContain('Keputusan penetapan belum bernomor')
  expect(texts(whatIsLate(at('2025-10-01', { list: null })))[0]).toContain('belum dikunci')
  const sent = { ...standing.enrolment, sent: 5_990, awaitingNumber: 5_990 }
  expect(texts(whatIsLate(at('2025-10-01', { list: numbered, enrolment: sent })))[0]).toContain(
    '10 orang sudah ditetapkan',
  )
})

it('says what happens to whom, and in rupiah where it can be computed', () => {
  expect(texts(whatIsAtRisk(standing))).toEqual([
    'Perlindungan dimulai 42 hari lagi dan 6.000 orang belum bernomor peserta; tanpa nomor mereka tidak terlindungi.',
  ])
  const [uncovered, gone] = texts(whatIsAtRisk(at('2025-12-03')))
  expect(uncovered).toContain('6.000 orang belum terlindungi walau program mulai Oktober 2025')
  expect(gone).toContain('2 bulan program sudah lewat tanpa peserta bernomor: iuran Rp201.600.000')
  const covered = { ...standing.enrolment, sent: 6_000, active: 6_000 }
  expect(texts(whatIsAtRisk(at('2025-12-03', { list: numbered, enrolment: covered })))).toEqual([
    'Perlindungan 6.000 orang berakhir 31 Desember 2025 bila tidak diperpanjang.',
  ])
  expect(texts(whatIsAtRisk(at('2026-01-05')))).toEqual([
    '3 bulan program sudah lewat tanpa peserta bernomor: iuran Rp302.400.000 yang dianggarkan untuk bulan itu tidak melindungi siapa pun.',
    'Masa program berakhir 31 Desember 2025.',
  ])
})

it('tells a kecamatan nothing about the money and the quota of the whole Pemda', () => {
  const part = at('2025-12-03', {
    programme: { ...standing.programme, target: null },
    list: { ...locked, people: 120, reserve: 4, perMonth: null, rupiah: null },
  })
  const all = [...whatIsAtRisk(part), ...whatWaits(part, 'Bupati Bombana')].map(({ text }) => text.id).join(' ')
  expect(all).toContain('120 orang')
  expect(all + sheetFigures(part).map(({ value }) => value.id)).not.toMatch(/Rp|6\.000/)
})

it('names what lies before a signature, with its sum', () => {
  expect(texts(whatWaits(standing, 'Bupati Bombana'))[0]).toContain('belum diajukan')
  const submitted = { ...locked, state: 'submitted', submittedOn: day('2025-08-04') } as const
  expect(whatWaits(at('2025-08-20', { list: submitted }), 'Bupati Bombana')).toEqual([
    {
      text: {
        id: 'Keputusan penetapan 6.000 orang (Rp302.400.000), diajukan 4 Agustus 2025.',
        en: 'The decree on 6,000 people (Rp302.400.000), submitted on 4 August 2025.',
      },
      desk: { id: 'Bupati Bombana', en: 'Bupati Bombana' },
    },
  ])
  expect(whatWaits(at('2025-08-20', { list: numbered }), 'Bupati Bombana')).toEqual([])
})

it('lays everything out within one page, set smaller where the words are long', () => {
  const long = { text: { id: 'kata panjang '.repeat(15), en: '' }, desk: { id: 'Dinas Tenaga Kerja', en: '' } }
  const sheet = sheetWords(
    {
      headTitle: 'Bupati',
      region: 'Kabupaten Bombana',
      programme: 'Perlindungan Pekerja Rentan 2025',
      place: 'Kabaena',
      on: '2025-08-20',
      covered: 5_990,
      target: 6_000,
      figures: sheetFigures(at('2025-12-03', { list: numbered, enrolment: { ...standing.enrolment, sent: 5_990 } })),
      late: [long, long, long],
      risks: [long, long, long],
      waiting: [long, long],
    },
    'id',
  )
  const marks = layOutHeadSheet(sheet, (text, size) => text.length * size * 0.52)
  const said = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(said).toEqual(expect.arrayContaining(['Lembar Bupati', '5.990', 'dari 6.000', 'Menunggu tanda tangan']))
  const foot = marks.findLast((mark) => mark.kind === 'text')!
  const lowest = Math.max(
    ...marks.flatMap((mark) => (mark.kind === 'text' && mark !== foot ? [mark.y + mark.size] : [])),
  )
  expect(lowest).toBeLessThan(foot.y)
  expect(foot.y).toBeLessThan(sheetPage.height)
})
