import type { Language, Sentence } from '#values/language.ts'
import { formatDate } from '#values/plain-date.ts'
import type { KeyValue, Ranking } from './ranking.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'
import { count, inBoth } from './wording.ts'

/** How the order was made, and what put the person before or behind the last one who got a seat. */
export function rankingSentences(ranking: Ranking): Sentence[] {
  const { rank, of, keys, cutOff, decidedBy } = ranking
  const order = keys.map(({ key }) => keyWords[key].order)
  const place = {
    id: `Urutannya ${count(rank).id} dari ${count(of).id} orang yang memenuhi syarat.`,
    en: `The place in the order is ${count(rank).en} of ${count(of).en} people who meet the conditions.`,
  }
  const rule = inBoth((language) =>
    [ruleHead[language], [...order, lotWord].map((word) => word[language]).join(', '), '.'].join(''),
  )
  if (cutOff === null || decidedBy === null) return [place, rule]
  if (cutOff.rank === rank) return [place, rule, lastSentence]
  return [place, rule, cutOffSentence(keys), decidedSentence(decidedBy)]
}

const ruleHead: Sentence = {
  id: 'Urutan ditentukan berturut-turut oleh ',
  en: 'The order follows, one after the other: ',
}
const lotWord: Sentence = { id: 'undian', en: 'the draw' }
const lastSentence: Sentence = {
  id: 'Orang ini yang terakhir mendapat tempat.',
  en: 'This person was the last to get a place.',
}

function cutOffSentence(keys: Ranking['keys']): Sentence {
  if (keys.length === 0) {
    return { id: 'Tempat hanya dibagi menurut undian.', en: 'The places were given by the draw alone.' }
  }
  const side = (pick: 'own' | 'atCutOff', language: Language) =>
    keys.map(({ key, [pick]: value }) => `${keyWords[key].name[language]} ${written(value, language)}`).join(', ')
  return {
    id: `Orang ini: ${side('own', 'id')}. Orang terakhir yang mendapat tempat: ${side('atCutOff', 'id')}.`,
    en: `This person: ${side('own', 'en')}. The last one who got a place: ${side('atCutOff', 'en')}.`,
  }
}

const decidedSentence = (by: PriorityKey | 'lot'): Sentence =>
  by === 'lot'
    ? { id: 'Semuanya sama, sehingga undian yang menentukan.', en: 'All of it is equal, so the draw decided.' }
    : {
        id: `Yang membedakan keduanya: ${keyWords[by].name.id}.`,
        en: `What tells the two apart: ${keyWords[by].name.en}.`,
      }

function written(value: KeyValue, language: Language): string {
  if (value === null) return language === 'id' ? 'tidak diketahui' : 'unknown'
  return typeof value === 'number' ? String(value) : formatDate(value, language)
}

const keyWords: Record<PriorityKey, { readonly name: Sentence; readonly order: Sentence }> = {
  decile: {
    name: { id: 'desil', en: 'decile' },
    order: { id: 'desil keluarga (terendah didahulukan)', en: 'decile of the family (lowest first)' },
  },
  'risk-class': {
    name: { id: 'risiko pekerjaan', en: 'risk of the occupation' },
    order: { id: 'risiko pekerjaan (tertinggi didahulukan)', en: 'risk of the occupation (highest first)' },
  },
  'nominated-on': {
    name: { id: 'tanggal usulan', en: 'day of nomination' },
    order: { id: 'tanggal usulan (paling awal didahulukan)', en: 'day of nomination (earliest first)' },
  },
}
