import Papa from 'papaparse'
import * as z from 'zod/mini'
import { parseAreaCode } from '#values/area-code.ts'
import { deciles } from '#values/decile.ts'
import { parsePlainDate } from '#values/plain-date.ts'
import { inRow, isRefusal, refuse, type Refusal, type RefusalCode } from '#values/refusal.ts'
import { refusalSentences } from '#values/refusal-sentence.ts'
import { answer, type RuleResult } from '#verification/rules/rule-result.ts'
import { selectionRules, type SelectionRules } from './contract.ts'
import type { Entrant } from './run-selection.ts'

const columns = ['id', 'area', 'decile', 'risk_class', 'nominated_on', 'key', 'obstacles'] as const
type Column = (typeof columns)[number]
/** Without a key the id is drawn from; without obstacles everybody meets the conditions. */
const required: readonly Column[] = ['id', 'area', 'decile', 'risk_class', 'nominated_on']

/**
 * The people of a selection as CSV, neither names nor numbers among them: what an auditor needs to run it again.
 * Obstacles are written `rule:verdict:code`, several divided by a space. A long file is written in parts, the first with the head.
 */
export function writeEntrants(people: readonly Entrant[], header = true): string {
  return Papa.unparse({ fields: [...columns], data: people.map(cellsOf) }, { newline: '\n', header })
}

function cellsOf({ id, area, decile, riskClass, nominatedOn, key, obstacles }: Entrant) {
  const written = obstacles.map(({ rule, verdict, remark }) => `${rule}:${verdict}:${remark?.code ?? ''}`)
  return [id, area, decile, riskClass, nominatedOn, key, written.join(' ')]
}

/** Reads them back. The first row that cannot be read is named; nobody is skipped. */
export function readEntrants(csv: string): readonly Entrant[] | Refusal {
  const { data, meta } = Papa.parse<Partial<Record<Column, string>>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  })
  const missing = required.find((column) => !meta.fields?.includes(column))
  if (missing) return refuse('people-file-column-missing', { column: missing })
  const people: Entrant[] = []
  for (const [at, row] of data.entries()) {
    const person = readEntrant(row)
    if (isRefusal(person)) return inRow(person, at + 2)
    people.push(person)
  }
  return people
}

function readEntrant(row: Partial<Record<Column, string>>): Entrant | Refusal {
  const id = (row.id ?? '').trim()
  const area = parseAreaCode(row.area ?? '')
  const decile = readOne(deciles, row.decile)
  const riskClass = readOne([1, 2, 3] as const, row.risk_class)
  const nominatedOn = row.nominated_on?.trim() ? parsePlainDate(row.nominated_on.trim()) : null
  const obstacles = readObstacles(row.obstacles ?? '')
  if (id === '') return refuse('people-file-value', { column: 'id' })
  if (isRefusal(area)) return area
  if (decile === undefined) return refuse('people-file-value', { column: 'decile' })
  if (riskClass === undefined) return refuse('people-file-value', { column: 'risk_class' })
  if (isRefusal(nominatedOn)) return nominatedOn
  if (!obstacles) return refuse('people-file-value', { column: 'obstacles' })
  return { id, area, decile, riskClass, nominatedOn, key: row.key?.trim() || id, obstacles }
}

/** One of a few numbers; null for an empty cell, undefined for anything else. */
function readOne<T extends number>(allowed: readonly T[], cell = ''): T | null | undefined {
  const text = cell.trim()
  return text === '' ? null : allowed.find((one) => String(one) === text)
}

function readObstacles(cell: string): RuleResult[] | undefined {
  const results = cell
    .split(' ')
    .filter((text) => text !== '')
    .map(readObstacle)
  return results.every((each) => each !== undefined) ? results : undefined
}

function readObstacle(text: string): RuleResult | undefined {
  const [rule = '', verdict, code = ''] = text.split(':')
  if (rule === '' || (verdict !== 'fail' && verdict !== 'unknown')) return undefined
  if (code !== '' && !isCode(code)) return undefined
  // The rule's name is only repeated in the result's text, so a newer program's rule passes through unchanged.
  return answer(null, { rule: rule as RuleResult['rule'], verdict, remark: code === '' ? null : refuse(code) })
}

const isCode = (text: string): text is RefusalCode => Object.hasOwn(refusalSentences, text)

/** The rules of a selection with its seed, as JSON. */
export function writeRules(rules: SelectionRules): string {
  return `${JSON.stringify(rules, null, 2)}\n`
}

export function readRules(json: string): SelectionRules | Refusal {
  const checked = z.safeParse(selectionRules, parseJson(json))
  if (checked.success) return checked.data
  return refuse('rules-file-unreadable', { field: checked.error.issues[0]?.path.join('.') || 'JSON' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
