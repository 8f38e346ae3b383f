import { expect, it } from 'vitest'
import { drawCodeCard } from './code-card.ts'
import { pdfPages } from './testing/pdf-pages.ts'

it('is one A5 sheet with every code at its number, whose it is, and what to do when it is lost', async () => {
  const codes = Array.from({ length: 40 }, (_, place) => String(10_000_000 + place * 1_234_567))
  const name = 'Wa Ode Nama Yang Sangat Panjang Sekali Dari Sebuah Desa Di Ujung Pulau Yang Jauh Sekali'
  const pages = pdfPages(
    await drawCodeCard({
      name,
      username: 'wa.ode',
      desa: 'Desa Tapuhahi',
      region: 'Kabupaten Bombana',
      codes,
      madeOn: '2025-06-02',
      day: '2 Juni 2025',
      site: 'payung.contoh.go.id',
    }),
  )
  expect(pages).toHaveLength(1)
  expect(pages[0]!.width / pages[0]!.height).toBeCloseTo(210 / 148, 2)
  const lines = pages[0]!.text.split('\n')
  for (const [place, code] of codes.entries()) {
    const at = lines.indexOf(`${code.slice(0, 4)} ${code.slice(4)}`)
    expect(lines[at - 1]).toBe(String(place + 1))
  }
  const text = lines.join(' ')
  for (const part of ['Desa Tapuhahi, Kabupaten Bombana', '2 Juni 2025', 'hubungi administrator'])
    expect(text).toContain(part)
})
