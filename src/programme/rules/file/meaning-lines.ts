import { criteria as criterionWords, type Criterion } from './criteria.ts'

/** Who is meant by pekerja rentan, as a paper of the programme says it. */
export type Meaning = {
  readonly definition: string
  readonly citation: string
  readonly categories: readonly { readonly name: string }[]
  readonly criteria: readonly Criterion[]
  readonly otherCriteria: string
}

const ending = /[.;\s]+$/
/** Offices write the whole sentence into the field, or only what follows its first words. */
const beginning = /^\s*pekerja rentan\s+(?:adalah|ialah)\s+/i

/** The definition without the words that the papers print before it, and with the text it is taken from. */
export function definedAs({ definition, citation }: Pick<Meaning, 'definition' | 'citation'>): string {
  const bare = definition.replace(beginning, '').replace(ending, '')
  return citation === '' ? bare : `${bare} (${citation.replace(ending, '')})`
}

/** Under the heading of an annex: the definition, the categories and the criteria of the region (BOM-4, KUT-9). */
export function meaningLines(meaning: Meaning): string[] {
  const categories = meaning.categories.map(({ name }) => name).join(', ')
  const criteria = criteriaOf(meaning).join('; ')
  return [
    `Pekerja rentan adalah ${definedAs(meaning)}.`,
    ...(categories === '' ? [] : [`Kategori: ${categories}.`]),
    ...(criteria === '' ? [] : [`Kriteria: ${criteria}.`]),
  ]
}

/** What the region asks beside welfare level and age. */
export const criteriaOf = ({ criteria, otherCriteria }: Pick<Meaning, 'criteria' | 'otherCriteria'>): string[] => [
  ...criteria.map((code) => criterionWords[code].id),
  ...(otherCriteria === '' ? [] : [otherCriteria.replace(ending, '')]),
]
