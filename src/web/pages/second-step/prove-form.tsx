import type { StepState } from '#access/contract/second-step.ts'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { passStep } from '../../api/second-step.ts'
import type { Session } from '../../api/session.ts'
import { CodeField } from '../../kit/code-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useSecondStepText } from './use-second-step-text.ts'

type Props = { readonly ways: StepState['ways']; readonly onProved: (session: Session) => unknown }
type CodeWay = 'totp' | 'recovery'

/** One code, from the app or from the sheet. */
export function ProveForm({ ways, onProved }: Props) {
  const words = useSecondStepText()
  const [way, setWay] = useState<CodeWay>(ways.includes('totp') ? 'totp' : 'recovery')
  const other = way === 'totp' ? 'recovery' : 'totp'
  return (
    <>
      <CodeForm key={way} way={way} onProved={onProved} />
      {ways.includes(other) ? (
        <Button variant="default" onClick={() => setWay(other)}>
          {other === 'recovery' ? words.prove.toRecovery : words.prove.toTotp}
        </Button>
      ) : null}
      <p className="soft small">{words.prove.lost}</p>
    </>
  )
}

function CodeForm({ way, onProved }: { readonly way: CodeWay; readonly onProved: Props['onProved'] }) {
  const { prove: words } = useSecondStepText()
  const isTotp = way === 'totp'
  const missing = isTotp ? words.needTotp : words.needRecovery
  const { part, faults, attempt, submit } = useForm({ code: '' }, ({ code }) =>
    code.replaceAll(/[^0-9A-Za-z]/g, '').length === (isTotp ? 6 : 12) ? [] : [{ field: 'code', text: missing }],
  )
  const proving = useMutation({ mutationFn: passStep, onSuccess: onProved })
  return (
    <form className="stack" onSubmit={submit(({ code }) => proving.mutate({ way, code }))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {proving.isError ? <FaultNotice thrown={proving.error} /> : null}
      <CodeField
        id="code"
        label={isTotp ? words.totp : words.recovery}
        hint={isTotp ? words.totpHint : words.recoveryHint}
        value={part.value.code}
        onChange={(code) => part.set({ code })}
        error={part.faultAt('code')}
        digits={isTotp}
      />
      <Button type="submit" loading={proving.isPending} fullWidth>
        {words.act}
      </Button>
    </form>
  )
}
