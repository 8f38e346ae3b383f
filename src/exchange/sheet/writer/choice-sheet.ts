import { columnLetters } from '../column-letters.ts'
import type { EntryRule, RowDraft, SheetDraft } from './draft.ts'

const choiceSheetName = '_pilihan'

type Lists = readonly (readonly string[])[]

/** Every list of choices in the workbook, each once. */
export function choiceLists(sheets: readonly SheetDraft[]): Lists {
  const lists = new Map<string, readonly string[]>()
  for (const rule of sheets.flatMap((sheet) => sheet.entryRules ?? [])) {
    if ('choices' in rule) lists.set(JSON.stringify(rule.choices), rule.choices)
  }
  return [...lists.values()]
}

/**
 * A hidden sheet with one list in each column. Lists written into the rule itself end at 255
 * characters and break at commas; forty occupations are longer.
 */
export function choiceSheet(lists: Lists): SheetDraft {
  const longest = Math.max(...lists.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, row): RowDraft => lists.map((list) => list[row] ?? null))
  return { name: choiceSheetName, hidden: true, columns: lists.map(() => ({ width: 30 })), rows }
}

/** Where the choices of a rule stand, as a formula. */
export function choiceRange(rule: EntryRule & { readonly choices: readonly string[] }, lists: Lists): string {
  const wanted = JSON.stringify(rule.choices)
  const column = columnLetters(lists.findIndex((list) => JSON.stringify(list) === wanted))
  return `${choiceSheetName}!$${column}$1:$${column}$${rule.choices.length}`
}
