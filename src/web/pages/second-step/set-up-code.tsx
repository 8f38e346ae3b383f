import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { enterSetUpCode } from '../../api/second-step.ts'
import { CodeField } from '../../kit/code-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useSecondStepText } from './use-second-step-text.ts'

/** Before the first factor: whoever only knows the password has no code that was handed over. */
export function SetUpCode({ onEntered }: { readonly onEntered: () => unknown }) {
  const { setUpCode: words, prove } = useSecondStepText()
  const { part, faults, attempt, submit } = useForm({ code: '' }, ({ code }) =>
    code.replaceAll(/[^0-9A-Za-z]/g, '').length === 12 ? [] : [{ field: 'code', text: words.need }],
  )
  const entering = useMutation({ mutationFn: enterSetUpCode, onSuccess: onEntered })
  return (
    <section className="panel stack">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form className="stack" onSubmit={submit(({ code }) => entering.mutate(code))} noValidate>
        <ErrorSummary faults={faults} attempt={attempt} />
        {entering.isError ? <FaultNotice thrown={entering.error} /> : null}
        <CodeField
          id="code"
          label={words.code}
          hint={words.hint}
          value={part.value.code}
          onChange={(code) => part.set({ code })}
          error={part.faultAt('code')}
        />
        <Button type="submit" loading={entering.isPending} fullWidth>
          {prove.act}
        </Button>
      </form>
      <p className="soft small">{words.lost}</p>
    </section>
  )
}
