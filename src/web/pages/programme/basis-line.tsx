import type { FundRow, ProgrammeRow } from '#programme/contract.ts'
import { Notice } from '../../kit/notice.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly programme: ProgrammeRow; readonly funds: readonly FundRow[] }

/** What the programme still stands without. The selection may run before; enrolment may not. */
export function BasisLine({ programme, funds }: Props) {
  const words = useOfficeText().programme
  const missing = [
    programme.legalBasis === '' ? words.basisPaper.regulation : undefined,
    programme.pksNumber === '' ? words.basisPaper.pks : undefined,
    funds.some(({ dpaNumber }) => dpaNumber === '') ? words.basisPaper.dpa : undefined,
  ].filter((paper) => paper !== undefined)
  if (missing.length === 0) return null
  return <Notice tone="wait">{words.basisOpen(missing.join(', '))}</Notice>
}
