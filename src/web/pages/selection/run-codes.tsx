import type { SelectionRun } from '#selection/contract.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** What an auditor compares: the codes of everything the result was made from, and the drawn number once it is open. */
export function RunCodes({ run: { seed, digests, engine } }: { readonly run: SelectionRun }) {
  const words = useOfficeText().selection.result
  return (
    <details className="codes">
      <summary>{words.technical}</summary>
      <dl>
        <div>
          <dt>{words.seed}</dt>
          <dd className={seed === null ? 'soft' : 'digits'}>{seed ?? words.seedHidden}</dd>
        </div>
        {(['list', 'root', 'result', 'seed', 'snapshot', 'policy', 'rulebook'] as const).map((code) => (
          <div key={code}>
            <dt>{words.codes[code]}</dt>
            <dd className="digits">{digests[code]}</dd>
          </div>
        ))}
        <div>
          <dt>{words.engine}</dt>
          <dd>{engine}</dd>
        </div>
      </dl>
    </details>
  )
}
