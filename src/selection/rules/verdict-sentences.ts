import type { Sentence } from '#values/language.ts'
import { isHeld, type PersonOutcome, type SelectionResult, type Shortage } from './selection-result.ts'
import { count } from './wording.ts'

/** What came out, in one or two sentences. Until the decree is signed nobody is more than *calon penerima*. */
export function verdictSentences(outcome: PersonOutcome, result: SelectionResult): Sentence[] {
  switch (outcome.kind) {
    case 'selected':
      return [...selectedSentences(outcome, result)]
    case 'reserve':
      return [
        {
          id: `Orang ini memenuhi syarat dan menjadi cadangan urutan ${count(outcome.place).id}.`,
          en: `This person meets the conditions and is number ${count(outcome.place).en} in reserve.`,
        },
        shortageSentence(outcome.because, result),
      ]
    case 'outside-quota':
      return [
        {
          id: 'Orang ini memenuhi syarat, tetapi berada di luar kuota dan tidak masuk cadangan.',
          en: 'This person meets the conditions but is outside the quota and not in reserve.',
        },
        shortageSentence(outcome.because, result),
      ]
    case 'refused':
      return [isHeld(outcome) ? heldSentence(outcome.failures.length) : refusedSentence(outcome.failures)]
  }
}

function* selectedSentences(outcome: Extract<PersonOutcome, { kind: 'selected' }>, result: SelectionResult) {
  yield {
    id: `Orang ini menjadi calon penerima. Kuotanya ${count(result.quota).id} orang.`,
    en: `This person is a proposed beneficiary. The quota is ${count(result.quota).en} people.`,
  }
  const fund = result.funds.find(({ id }) => id === outcome.fundId)
  if (fund !== undefined) {
    yield {
      id: `Iurannya direncanakan dari ${fund.name}.`,
      en: `The contribution is planned to come from ${fund.name}.`,
    }
  }
}

const heldSentence = (open: number): Sentence => ({
  id: `Orang ini belum dapat dinilai. Masih ada ${open} hal yang harus diperiksa.`,
  en: `This person cannot be judged yet. Things still to be checked: ${open}.`,
})

function refusedSentence(failures: Extract<PersonOutcome, { kind: 'refused' }>['failures']): Sentence {
  const failed = failures.filter(({ verdict }) => verdict === 'fail').length
  return {
    id: `Orang ini tidak memenuhi syarat. Ada ${failed} syarat yang tidak terpenuhi.`,
    en: `This person does not meet the conditions. Conditions not met: ${failed}.`,
  }
}

function shortageSentence(because: Shortage, { quota, caps }: SelectionResult): Sentence {
  switch (because.kind) {
    case 'quota':
      return {
        id: `Kuota ${count(quota).id} orang sudah terisi sebelum gilirannya.`,
        en: `The quota of ${count(quota).en} people was filled before the turn came.`,
      }
    case 'funds':
      return {
        id: 'Dana yang boleh membayar iurannya sudah terpakai sebelum gilirannya.',
        en: 'The funds that may pay for this person were used up before the turn came.',
      }
    case 'area-cap': {
      const seats = caps.find(({ area }) => area === because.area)?.seats ?? 0
      return {
        id: `Kuota wilayah ${because.area}, ${count(seats).id} orang, sudah terisi sebelum gilirannya.`,
        en: `The quota of area ${because.area}, ${count(seats).en} people, was filled before the turn came.`,
      }
    }
    case 'no-fund':
      return {
        id: 'Belum ada sumber dana yang boleh membayar iurannya.',
        en: 'There is no fund that may pay for this person.',
      }
  }
}
