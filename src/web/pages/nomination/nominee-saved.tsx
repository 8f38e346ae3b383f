import type { OneAnswer } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'

const route = getRouteApi('/$pemda')

type Props = {
  readonly answer: OneAnswer
  readonly name: string
  readonly area: string
  /** Absent after mending: there the next thing is the list. */
  readonly onAnother?: () => void
}

/** What became of the person that was typed: on the list, or kept with what is still to be mended. */
export function NomineeSaved({ answer, name, area, onAnother }: Props) {
  const words = useOfficeText().nomination.one
  const { pemda } = route.useParams()
  const isGood = answer.verdict === 'new'
  const title = isGood ? (onAnother === undefined ? words.mended : words.saved)(name) : words.savedToMend(name)
  return (
    <div className="stack">
      <Notice tone={isGood ? 'ok' : 'wait'} title={title} live>
        <Remarks remarks={answer.faults} />
        {answer.warnings.length === 0 ? null : <p>{words.warnings}</p>}
        <Remarks remarks={answer.warnings} />
      </Notice>
      <div className="row">
        {onAnother === undefined ? null : <Button onClick={onAnother}>{words.another}</Button>}
        <LinkButton
          variant={onAnother === undefined ? 'filled' : 'default'}
          link={{ to: '/$pemda/usulan/desa/$desa', params: { pemda, desa: area } }}
        >
          {words.toDesa}
        </LinkButton>
      </div>
    </div>
  )
}

function Remarks({ remarks }: { readonly remarks: OneAnswer['faults'] }) {
  const { language } = useLanguage()
  if (remarks.length === 0) return null
  return (
    <ul>
      {remarks.map(({ field, refusal }) => (
        <li key={`${field} ${refusal.code}`}>{sayRefusal(refusal, language)}</li>
      ))}
    </ul>
  )
}
