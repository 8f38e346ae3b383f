import type { FilePart } from '#programme/contract/file/programme-file.ts'
import { criteria } from '#programme/rules/file/criteria.ts'
import { fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import type { Sentence } from '#values/language.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import type { FieldSpec } from './specs.ts'

/** Words that other parts of the house have already, by field. */
const borrowed: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  fundSource: fundSourceLabels,
  criteria,
}

/** What a field and its choices are called in a part. */
export function useFileWords(part: FilePart) {
  const words = useFileText()
  const { language } = useLanguage()
  const own = words.parts[part]
  const labelOf = ({ field }: FieldSpec): string => own.fields[field] ?? field
  const hintOf = ({ field }: FieldSpec): string | undefined => own.hints?.[field]
  const optionOf = ({ field }: FieldSpec, option: string): string =>
    borrowed[field]?.[option]?.[language] ?? words.options[field]?.[option] ?? option
  return { words, own, labelOf, hintOf, optionOf }
}

export type FileWords = ReturnType<typeof useFileWords>
