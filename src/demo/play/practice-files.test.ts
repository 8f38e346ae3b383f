import { expect, it } from 'vitest'
import { generateBombana } from '../generate/index.ts'
import { practiceFiles } from './practice-files.ts'

const small = { population: 3_000 }

it('lays out one list a desa by kecamatan, and both deliveries, of people whom no demo knows', async () => {
  const files: { path: string; bytes: Uint8Array }[] = []
  for await (const file of practiceFiles('latihan', small)) files.push(file)
  const lists = files.filter(({ path }) => path.startsWith('usulan/'))
  expect(lists.length).toBeGreaterThan(50)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  for (const { path } of lists) expect(path).toMatch(/^usulan\/[^/]+\/74\.06\.\d\d\.\d{4} [^/]+\.xlsx$/)
  expect(files.slice(-2).map(({ path }) => path)).toEqual(['dtsen.csv', 'peserta-bpjs.xlsx'])
  const niks = (text: string) => new Set(text.match(/\b7406\d{12}\b/g))
  const own = niks(Buffer.from(files.at(-2)!.bytes).toString())
  const ofDemo = niks([...generateBombana('bombana-2025', small).dtsen.csv()].join(''))
  expect(own.size).toBeGreaterThan(500)
  expect([...own].filter((nik) => ofDemo.has(nik)).length).toBeLessThan(own.size / 100)
})
