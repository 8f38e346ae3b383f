/** The order in which data travels. Menus, diagrams and the import rule are made from this list. */
export const path = [
  'rulebook',
  'people',
  'programme',
  'nomination',
  'verification',
  'selection',
  'enrolment',
  'contribution',
  'claim',
  'reporting',
] as const

export type Step = (typeof path)[number]
