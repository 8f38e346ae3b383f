import type { Sentence } from '#values/language.ts'

/** What one check says. `wrong` needs somebody's hand; `notice` is worth knowing. */
export type Finding = {
  readonly check: string
  readonly state: 'good' | 'notice' | 'wrong'
  readonly sentence: Sentence
}

export const good = (check: string, id: string, en: string): Finding => ({ check, state: 'good', sentence: { id, en } })
export const notice = (check: string, id: string, en: string): Finding => ({
  check,
  state: 'notice',
  sentence: { id, en },
})
export const wrong = (check: string, id: string, en: string): Finding => ({
  check,
  state: 'wrong',
  sentence: { id, en },
})
