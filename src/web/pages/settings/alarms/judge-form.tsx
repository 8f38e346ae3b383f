import { type Finding, findings, leastNote } from '#access/contract/alarms.ts'
import { Button, Radio, Textarea } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { judgeAlarm } from '../../../api/alarms.ts'
import { useAct } from '../../../api/use-act.ts'
import { ErrorSummary } from '../../../kit/error-summary.tsx'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Choice } from '../../../kit/form-frame.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useText } from '../../../text/use-text.ts'

type Found = { readonly finding: Finding | undefined; readonly note: string }
type Props = { readonly alarmId: string; readonly onDone: () => void }

/** What the look-ups were, in one choice and in words that stand in the trail. */
export function JudgeForm({ alarmId, onDone }: Props) {
  const text = useText()
  const { alarms } = useOfficeText()
  const { part, faults, attempt, submit } = useForm<Found>({ finding: undefined, note: '' }, useFaults())
  const judging = useJudging(alarmId, onDone)
  const send = ({ finding, note }: Found) => {
    if (finding !== undefined) judging.mutate({ finding, note: note.trim() })
  }
  return (
    <form className="stack" noValidate onSubmit={submit(send)}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{alarms.judgeNote}</p>
      <Choice title={alarms.finding} fault={part.faultAt('finding')}>
        {findings.map((finding, at) => (
          <Radio
            key={finding}
            id={at === 0 ? 'finding' : `finding-${finding}`}
            name="finding"
            label={alarms.findingHints[finding]}
            checked={part.value.finding === finding}
            onChange={() => part.set({ finding })}
          />
        ))}
      </Choice>
      <Textarea
        id="note"
        label={alarms.note}
        maxLength={300}
        value={part.value.note}
        onChange={({ currentTarget }) => part.set({ note: currentTarget.value })}
        error={part.faultAt('note')}
      />
      {judging.isError ? <FaultNotice thrown={judging.error} /> : null}
      <div className="row">
        <Button type="submit" loading={judging.isPending}>
          {alarms.send}
        </Button>
        <Button variant="default" onClick={onDone}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}

function useJudging(alarmId: string, onDone: () => void) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (found: { finding: Finding; note: string }, key) => judgeAlarm(grant, { alarmId, ...found }, key),
    async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: ['alarms'] })
    },
  )
}

/** A number would stand in the trail, which never holds one. */
const hasNumber = /\d{10}/

function useFaults() {
  const { alarms } = useOfficeText()
  return ({ finding, note }: Found) => [
    ...(finding === undefined ? [{ field: 'finding', text: alarms.needFinding }] : []),
    ...(note.trim().length < leastNote ? [{ field: 'note', text: alarms.needNote }] : []),
    ...(hasNumber.test(note) ? [{ field: 'note', text: alarms.noNumbers }] : []),
  ]
}
