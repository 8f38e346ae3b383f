import type { RuleRow } from '#programme/contract.ts'
import { type FundSource, fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import type { Language } from '#values/language.ts'
import type { Column } from '../../../kit/table/column.ts'
import { useDayName } from '../../../kit/use-day-name.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { useRulebookText } from './use-rulebook-text.ts'
import { valueLines } from './value-lines.ts'

/** A rule as it stands in the table: its name, what it says, on which days, by which article. */
export function useRuleColumns(): readonly Column<RuleRow>[] {
  const { language } = useLanguage()
  const words = useRulebookText()
  const dayName = useDayName()
  const { head } = words
  return [
    { key: 'rule', head: head.rule, cell: (rule) => <RuleName rule={rule} />, width: '26%' },
    {
      key: 'value',
      head: head.value,
      cell: (rule) => <Lines lines={valueLines(rule, words, language)} />,
      width: '32%',
    },
    {
      key: 'valid',
      head: head.valid,
      cell: ({ validFrom, validTo }) =>
        validTo === null ? words.from(dayName(validFrom)) : words.between(dayName(validFrom), dayName(validTo)),
      priority: 2,
    },
    { key: 'basis', head: head.basis, cell: (rule) => <Basis rule={rule} />, priority: 2 },
  ]
}

function RuleName({ rule: { code, cohort, note } }: { readonly rule: RuleRow }) {
  const { language } = useLanguage()
  const words = useRulebookText()
  return (
    <>
      {words.codes[code] ?? code}
      {cohort === null ? null : <span className="rulebook__about">{cohortName(cohort, words, language)}</span>}
      {note === null ? null : <span className="rulebook__note">{note[language]}</span>}
    </>
  )
}

/** A payer, a sector, a kind of claim, or a row of the bracket table. */
function cohortName(cohort: string, words: ReturnType<typeof useRulebookText>, language: Language): string {
  const row = /^row-(\d+)$/.exec(cohort)
  if (row?.[1] !== undefined) return words.row(Number(row[1]))
  if (isFund(cohort)) return fundSourceLabels[cohort][language]
  return words.cohorts[cohort] ?? cohort
}

const isFund = (cohort: string): cohort is FundSource => Object.hasOwn(fundSourceLabels, cohort)

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const [only, second] = lines
  if (second === undefined) return only
  return (
    <ul className="rulebook__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Basis({ rule: { basis, url } }: { readonly rule: RuleRow }) {
  const { language } = useLanguage()
  const words = useRulebookText()
  return (
    <>
      <p>{basis[language]}</p>
      {url === null ? null : (
        <a
          className="rulebook__link"
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={words.openTextOf(basis[language])}
        >
          {words.openText}
        </a>
      )}
    </>
  )
}
