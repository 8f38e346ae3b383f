import { listRules } from '#programme/rule-rows.ts'
import { loadRulebook, shippedRulebook } from '#rulebook/index.ts'
import { expect, test } from 'vitest'
import { rulebook as english } from '../../src/web/text/en/rulebook.ts'
import { rulebook as indonesian } from '../../src/web/text/id/rulebook.ts'
import { valueLines } from '../../src/web/pages/settings/rulebook/value-lines.ts'

const rules = listRules(loadRulebook(shippedRulebook))
const linesOf = (ruleId: string) => {
  const rule = rules.find((one) => one.ruleId === ruleId)
  return rule === undefined ? [] : valueLines(rule, indonesian, 'id')
}

test.each([
  ['BPU_JKM@2015-07-01', ['Rp6.800 sebulan']],
  ['PU_JKK@2015-07-01', ['0,24% dari dasar upah', 'tingkat risiko: sangat rendah']],
  ['IURAN_DUE@2021-04-01', ['tanggal 15']],
  ['SCHOLAR_IUR@2019-12-02', ['36 bulan iuran dibayar']],
  ['BPU_ELIGIBILITY@2021-04-01', ['umur di bawah: 65', 'umur mulai: tidak ditentukan', 'harus ada: NIK, pekerjaan']],
])('%s is said as %j', (ruleId, said) => {
  expect(linesOf(ruleId)).toEqual(said)
})

test('every value of the shipped rulebook has a name and words in both languages', () => {
  for (const rule of rules) {
    expect(indonesian.codes[rule.code], rule.code).toBeDefined()
    expect(english.codes[rule.code], rule.code).toBeDefined()
    const said = [...valueLines(rule, indonesian, 'id'), ...valueLines(rule, english, 'en')]
    expect(said.join(' '), rule.ruleId).not.toMatch(/\[object|undefined|NaN|: –$/)
    for (const key of Object.keys(rule.value).filter(
      (name) => !['kind', 'count', 'unit', 'counted', 'day'].includes(name),
    ))
      expect(indonesian.parts[key], `${rule.code} ${key}`).toBeDefined()
  }
})
