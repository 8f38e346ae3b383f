/** For what somebody may want to see full numbers. What it is exactly stands beside it in words. */
export const purposes = ['mend', 'compare-card', 'answer-person', 'answer-branch', 'audit', 'other'] as const
export type Purpose = (typeof purposes)[number]

/** Where the purpose alone does not say what for: the letter of assignment, or the thing itself. */
const needsWords: readonly Purpose[] = ['audit', 'other']
const leastWords = 5

export const areWordsMissing = (purpose: Purpose, words: string): boolean =>
  needsWords.includes(purpose) && words.trim().length < leastWords
