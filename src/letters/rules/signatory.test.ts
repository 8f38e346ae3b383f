import { expect, test } from 'vitest'
import { plainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { type OfficeRegister, type Tenure, signatoryOn, signatureBlock } from './signatory.ts'

const tenure: Tenure = {
  office: 'kepala-dinas',
  name: 'WA UMPAMA, S.Sos.',
  capacity: 'definitif',
  rank: 'Pembina, IV/a',
  nip: '1975',
  from: plainDate(2025, 1, 1),
  until: plainDate(2025, 6, 30),
}
const acting: Tenure = { ...tenure, name: 'LA GANTI', capacity: 'Plt.', from: plainDate(2025, 7, 1), until: null }
const standIn: Tenure = {
  ...tenure,
  name: 'SI HARIAN',
  capacity: 'Plh.',
  from: plainDate(2025, 3, 3),
  until: plainDate(2025, 3, 7),
}
const head: Tenure = { ...tenure, office: 'kepala-daerah', name: 'LA CONTOH', rank: null, nip: null, until: null }
const sekda: Tenure = { ...tenure, office: 'sekda', name: 'ANDI MISAL', capacity: 'Plh.', until: null }

const register: OfficeRegister = {
  offices: [
    { code: 'kepala-daerah', title: 'Bupati Bombana' },
    { code: 'sekda', title: 'Sekretaris Daerah' },
    { code: 'kepala-dinas', title: 'Kepala Dinas Sosial' },
  ],
  tenures: [tenure, acting, standIn, head, sekda],
  mandates: [
    { office: 'sekda', onBehalfOf: 'kepala-daerah', papers: ['undangan'], from: plainDate(2025, 1, 1), until: null },
  ],
}
const memo = { kind: 'nota-dinas', signatory: 'kepala-dinas' }

function blockOn(month: number, day: number, paper = memo, of: OfficeRegister = register) {
  const signatory = signatoryOn(of, paper, plainDate(2025, month, day))
  return isRefusal(signatory) ? signatory.code : signatureBlock(signatory)
}

test('the holder of the day signs with name, rank and NIP', () => {
  expect(blockOn(6, 30)).toEqual({
    heading: ['KEPALA DINAS SOSIAL,'],
    name: 'WA UMPAMA, S.Sos.',
    below: ['Pembina, IV/a', 'NIP 1975'],
  })
})

test('after a change of holder the same paper carries the acting one', () => {
  expect(blockOn(7, 1)).toMatchObject({ heading: ['Plt. KEPALA DINAS SOSIAL,'], name: 'LA GANTI' })
})

test('while the holder is away his stand-in signs, and the holder again the day after', () => {
  expect(blockOn(3, 7)).toMatchObject({ heading: ['Plh. KEPALA DINAS SOSIAL,'], name: 'SI HARIAN' })
  expect(blockOn(3, 8)).toMatchObject({ name: 'WA UMPAMA, S.Sos.' })
})

test('a head of region signs without rank and NIP', () => {
  const appointed = { ...register, tenures: [{ ...head, capacity: 'Pj.' as const }] }
  const decree = { kind: 'keputusan', signatory: 'kepala-daerah' }
  expect(blockOn(5, 1, decree, appointed)).toEqual({ heading: ['Pj. BUPATI BOMBANA,'], name: 'LA CONTOH', below: [] })
})

test('a mandate puts a.n. above the office that signs, and only on the papers it covers', () => {
  const invitation = { kind: 'undangan', signatory: 'kepala-daerah' }
  expect(blockOn(5, 1, invitation)).toMatchObject({
    heading: ['a.n. BUPATI BOMBANA', 'Plh. SEKRETARIS DAERAH,'],
    name: 'ANDI MISAL',
  })
  expect(blockOn(5, 1, { ...invitation, kind: 'keputusan' })).toMatchObject({ heading: ['BUPATI BOMBANA,'] })
})

test.each([
  ['no holder on that day', { ...register, tenures: [head] }, 'signatory-unknown'],
  [
    'two holders on one day',
    { ...register, tenures: [tenure, { ...acting, from: tenure.from }] },
    'signatory-ambiguous',
  ],
  ['an office nobody registered', { ...register, offices: [] }, 'office-unknown'],
])('%s is refused', (_, broken, refusal) => {
  expect(blockOn(6, 1, memo, broken)).toBe(refusal)
})
