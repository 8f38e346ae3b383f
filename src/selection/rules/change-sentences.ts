import type { Sentence } from '#values/language.ts'
import type { Ranking } from './ranking.ts'
import type { PersonOutcome } from './selection-result.ts'
import { count } from './wording.ts'

/** What would have to happen for another outcome. Nothing is promised: the others in line may change as well. */
export function changeSentences(outcome: PersonOutcome, ranking: Ranking | undefined): Sentence[] {
  switch (outcome.kind) {
    case 'selected':
      return []
    case 'reserve':
      return [...decileChange(ranking), turnComes(outcome.place)]
    case 'outside-quota':
      return outcome.because.kind === 'no-fund' ? [fundNeeded] : [...decileChange(ranking), quotaNeeded]
    case 'refused':
      return [outcome.failures.length === 1 ? mendOne : mendAll]
  }
}

function decileChange(ranking: Ranking | undefined): Sentence[] {
  const decile = ranking?.cutOff?.decile ?? null
  if (ranking?.decidedBy !== 'decile' || decile === null || decile < 2) return []
  return [
    {
      id: `Dengan desil di bawah ${decile} orang ini akan didahulukan. Desil diperbarui melalui musyawarah desa.`,
      en: `With a decile below ${decile} this person would come first. Deciles are updated through the village meeting.`,
    },
  ]
}

const turnComes = (place: number): Sentence => ({
  id: `Gilirannya tiba bila ${count(place).id} tempat menjadi kosong, atau bila kuota ditambah.`,
  en: `The turn comes when ${count(place).en} places become free or the quota is raised.`,
})
const fundNeeded: Sentence = {
  id: 'Diperlukan sumber dana yang boleh membayar iurannya.',
  en: 'A fund is needed that may pay for this person.',
}
const quotaNeeded: Sentence = {
  id: 'Orang ini baru dapat masuk bila kuota ditambah.',
  en: 'This person can only come in when the quota is raised.',
}
const mendOne: Sentence = {
  id: 'Jika hal itu sudah diperbaiki, mintalah agar diperiksa kembali.',
  en: 'Once this has been put right, ask for a new check.',
}
const mendAll: Sentence = {
  id: 'Jika semua hal itu sudah diperbaiki, mintalah agar diperiksa kembali.',
  en: 'Once all of this has been put right, ask for a new check.',
}
