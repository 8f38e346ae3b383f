import type { FundRow, ProgrammeRow } from '#programme/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly programme: ProgrammeRow; readonly funds: readonly FundRow[]; readonly mayAct: boolean }

/** What the programme still stands without. The selection may run before; enrolment may not. */
export function BasisLine({ programme, funds, mayAct }: Props) {
  const { pemda } = route.useParams()
  const words = useOfficeText().programme
  const missing = [
    programme.legalBasis === '' ? words.basisPaper.regulation : undefined,
    programme.pksNumber === '' ? words.basisPaper.pks : undefined,
    funds.some(({ dpaNumber }) => dpaNumber === '') ? words.basisPaper.dpa : undefined,
  ].filter((paper) => paper !== undefined)
  if (missing.length === 0) return null
  const enter = (
    <LinkButton variant="default" link={{ to: '/$pemda/program/dasar', params: { pemda } }}>
      {words.enterPapers}
    </LinkButton>
  )
  return (
    <Notice tone="wait" action={mayAct && lacksPaper(programme) ? enter : undefined}>
      {words.basisOpen(missing.join(', '))}
    </Notice>
  )
}

/** A DPA number belongs to its fund and is entered with it; these two are entered here. */
const lacksPaper = ({ legalBasis, pksNumber }: ProgrammeRow) => legalBasis === '' || pksNumber === ''
