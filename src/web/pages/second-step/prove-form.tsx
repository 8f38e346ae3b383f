import type { StepState } from '#access/contract/second-step.ts'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { passStep } from '../../api/second-step.ts'
import { hasPasskeys } from '../../api/passkeys.ts'
import type { Session } from '../../api/session.ts'
import { CodeField } from '../../kit/code-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { PasskeyProof } from './passkey-proof.tsx'
import { useSecondStepText } from './use-second-step-text.ts'

type Props = {
  readonly step: Pick<StepState, 'ways' | 'card'>
  readonly onProved: (session: Session) => unknown
}
type CodeWay = 'totp' | 'recovery' | 'card'

const isUsable = (way: StepState['ways'][number], ways: StepState['ways']) =>
  ways.includes(way) && (way !== 'passkey' || hasPasskeys())

/** A passkey, or one code: from the app, from the sheet, or from the card at the number that is asked for. */
export function ProveForm({ step: { ways, card }, onProved }: Props) {
  const words = useSecondStepText()
  const usable = (['passkey', 'card', 'totp', 'recovery'] as const).filter((way) => isUsable(way, ways))
  const [way, setWay] = useState<CodeWay | 'passkey'>(usable[0] ?? 'totp')
  return (
    <>
      {way === 'passkey' ? (
        <PasskeyProof onProved={onProved} />
      ) : (
        <CodeForm key={way} way={way} number={card?.number ?? 0} onProved={onProved} />
      )}
      {way === 'card' && card?.few ? <Notice tone="wait">{words.card.few(card.left)}</Notice> : null}
      {usable
        .filter((other) => other !== way)
        .map((other) => (
          <Button key={other} variant="default" onClick={() => setWay(other)}>
            {words.prove.to[other]}
          </Button>
        ))}
      <p className="soft small">{way === 'card' ? words.card.lost : words.prove.lost}</p>
    </>
  )
}

type CodeProps = { readonly way: CodeWay; readonly number: number; readonly onProved: Props['onProved'] }

function CodeForm({ way, number, onProved }: CodeProps) {
  const { prove: words } = useSecondStepText()
  const { length, label, hint, missing } = useAsked(way, number)
  const { part, faults, attempt, submit } = useForm({ code: '' }, ({ code }) =>
    code.replaceAll(/[^0-9A-Za-z]/g, '').length === length ? [] : [{ field: 'code', text: missing }],
  )
  const proving = useMutation({ mutationFn: passStep, onSuccess: onProved })
  return (
    <form className="stack" onSubmit={submit(({ code }) => proving.mutate({ way, code }))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {proving.isError ? <FaultNotice thrown={proving.error} /> : null}
      <CodeField
        id="code"
        label={label}
        hint={hint}
        value={part.value.code}
        onChange={(code) => part.set({ code })}
        error={part.faultAt('code')}
        digits={way !== 'recovery'}
      />
      <Button type="submit" loading={proving.isPending} fullWidth>
        {words.act}
      </Button>
    </form>
  )
}

/** What one kind of code is called, and how long it is. */
function useAsked(way: CodeWay, number: number) {
  const { prove, card } = useSecondStepText()
  return {
    totp: { length: 6, label: prove.totp, hint: prove.totpHint, missing: prove.needTotp },
    recovery: { length: 12, label: prove.recovery, hint: prove.recoveryHint, missing: prove.needRecovery },
    card: { length: 8, label: card.code(number), hint: card.hint, missing: card.need(number) },
  }[way]
}
