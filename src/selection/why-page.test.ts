import { expect, it } from 'vitest'
import type { WhyAnswer } from './contract.ts'
import { whyPage } from './why-page.ts'

const why: WhyAnswer = {
  runId: '01990000-0000-7000-8000-000000000000',
  personId: '01990000-0000-7000-8000-000000000001',
  name: `La <b>Ali</b> & "Daeng" 'Abd.`,
  nik: '',
  desa: 'Lora',
  kecamatan: 'Mataoleo',
  programme: 'Perlindungan 2025',
  outcome: 'refused',
  held: false,
  word: { id: 'Tidak memenuhi syarat', en: 'Does not meet the conditions' },
  verdict: [],
  rules: [
    {
      rule: 'legal-age',
      verdict: 'fail',
      value: 65,
      limit: 65,
      source: null,
      sourceName: null,
      on: null,
      basis: { id: 'Permenaker 5/2021 Pasal 33 (dibaca)', en: 'Permenaker 5/2021 Pasal 33 (read)' },
      sentence: { id: 'Usia 65 tahun.', en: 'Age 65.' },
    },
  ],
  ranking: null,
  order: [],
  changes: [],
  selectedAt: '2025-07-01T00:00:00.000Z',
  resultDigest: 'ab'.repeat(32),
}

it('shows a name as it was written and runs nothing that stands in it', () => {
  const page = whyPage(why, 'id', '1 Juli 2025')
  expect(page).toContain('La &lt;b&gt;Ali&lt;/b&gt; &amp; &quot;Daeng&quot; &#39;Abd.')
  expect(page).not.toContain('<b>')
})

it('is whole in each language and leaves out what there is nothing to say about', () => {
  const page = whyPage(why, 'en', '1 July 2025')
  expect(page).toContain('Not met: Age 65. Basis: Permenaker 5/2021 Pasal 33 (read).')
  expect(page).toContain('Lora, Mataoleo')
  expect(page).not.toMatch(/NIK|<h2>Order|Tidak|undefined/)
})
