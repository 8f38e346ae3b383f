import type { NikAnswerInput, NikQuestion } from '#verification/contract.ts'
import { Button, Radio, TextInput } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { answerNik } from '../../api/verification.ts'
import { useAct } from '../../api/use-act.ts'
import { ErrorSummary, type FieldFault } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Answer = NikAnswerInput['answer']
type Typed = { readonly answer: Answer | undefined; readonly reason: string }
type Props = { readonly asked: NikQuestion; readonly source: string; readonly onDone: () => unknown }

const hasNumber = /\d{10}/

/** Which number is right, and on what ground. */
export function NikAnswer({ asked, source, onDone }: Props) {
  const words = useOfficeText().verification.nik
  const grant = useGrant()
  const answering = useAct((input: NikAnswerInput, key) => answerNik(grant, input, key), onDone)
  const { part, faults, attempt, submit } = useForm<Typed>({ answer: undefined, reason: '' }, useFaults())
  const choices = { registry: words.take.registry(source), desa: words.take.desa }
  const send = ({ answer, reason }: Typed) => {
    if (answer !== undefined) answering.mutate({ ...asked, answer, reason: reason.trim() })
  }
  return (
    <form className="stack" onSubmit={submit(send)} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <Radio.Group
        id="answer"
        label={words.title}
        value={part.value.answer ?? ''}
        error={part.faultAt('answer')}
        onChange={(value) => part.set({ answer: value === 'desa' ? 'desa' : 'registry' })}
      >
        {(['registry', 'desa'] as const).map((answer) => (
          <Radio key={answer} value={answer} label={choices[answer]} />
        ))}
      </Radio.Group>
      <TextInput
        id="reason"
        label={words.reason}
        description={words.reasonHint}
        maxLength={200}
        autoComplete="off"
        value={part.value.reason}
        onChange={({ currentTarget }) => part.set({ reason: currentTarget.value })}
        error={part.faultAt('reason')}
      />
      {answering.isError ? <FaultNotice thrown={answering.error} /> : null}
      <div className="row">
        <Button type="submit" loading={answering.isPending}>
          {words.answer}
        </Button>
      </div>
    </form>
  )
}

function useFaults(): (typed: Typed) => readonly FieldFault[] {
  const words = useOfficeText().verification.nik
  return ({ answer, reason }) => [
    ...(answer === undefined ? [{ field: 'answer', text: words.needAnswer }] : []),
    ...(reason.trim().length < 5 || hasNumber.test(reason) ? [{ field: 'reason', text: words.needReason }] : []),
  ]
}
