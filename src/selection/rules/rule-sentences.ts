import type { Language, Sentence } from '#values/language.ts'
import { formatDate } from '#values/plain-date.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { factSources } from '#verification/rules/known.ts'
import type { EligibilityRule, RuleResult } from '#verification/rules/rule-result.ts'
import { inBoth } from './wording.ts'

/**
 * One condition in words: what was found, whether it fits, who says so and from which day. Written for the
 * person himself, at the reading level of junior high school: short sentences, no terms of computing.
 */
export function ruleSentence(result: RuleResult): Sentence {
  return inBoth((language) => `${finding(result, language)}${vouched(result, language)}`)
}

function finding(result: RuleResult, language: Language): string {
  return result.remark === null ? passed[result.rule](result)[language] : sentenceOf(result.remark, language)
}

function vouched({ source, sourceName, on }: RuleResult, language: Language): string {
  if (source === null) return ''
  const name = sourceName ?? factSources[source][language]
  const [from, dated] = language === 'id' ? ['Sumber', 'data per'] : ['Source', 'data of']
  return ` ${from}: ${name}${on === null ? '' : `, ${dated} ${formatDate(on, language)}`}.`
}

const passed: Record<EligibilityRule, (result: RuleResult) => Sentence> = {
  identity: () => ({ id: 'NIK sudah ada.', en: 'The NIK is known.' }),
  alive: () => ({ id: 'Tidak ada catatan kematian.', en: 'There is no record of death.' }),
  residence: () => ({ id: 'Bertempat tinggal di wilayah program.', en: 'Lives in the area of the programme.' }),
  'legal-age': ({ value, limit }) => ({
    id: `Usia ${value} tahun, di bawah batas peraturan ${limit} tahun.`,
    en: `Age ${value}, below the limit of the law, ${limit}.`,
  }),
  'local-age': ({ value }) => ({
    id: `Usia ${value} tahun sesuai dengan batas usia program.`,
    en: `Age ${value} fits the age limits of the programme.`,
  }),
  occupation: ({ value }) => ({ id: `Bekerja: ${value}.`, en: `Works: ${value}.` }),
  'occupation-limits': ({ value }) => ({
    id: `Pekerjaan ${value} termasuk dalam program ini.`,
    en: `The occupation ${value} is part of this programme.`,
  }),
  'excluded-group': ({ limit }) => ({ id: `Tidak tercatat sebagai ${limit}.`, en: `Not recorded as ${limit}.` }),
  welfare: ({ value, limit }) => ({
    id: `Keluarganya berada di desil ${value}. Program ini untuk desil 1 sampai ${limit}.`,
    en: `The family is in decile ${value}. This programme is for deciles 1 to ${limit}.`,
  }),
  cover: () => ({
    id: 'Belum menjadi peserta BPJS Ketenagakerjaan.',
    en: 'Not yet a BPJS participant.',
  }),
  statement: () => ({
    id: 'Sudah menyatakan bekerja dan dalam keadaan sehat.',
    en: 'Has stated to be working and in good health.',
  }),
}
