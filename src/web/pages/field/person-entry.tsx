import type { OneAnswer, WrittenAnswer } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useText } from '../../text/use-text.ts'
import { type NomineeForm, blankNominee, nomineeOf } from '../nomination/nominee-form.ts'
import { FieldPage } from './field-page.tsx'
import { faultsOf } from './person-form.ts'
import { PersonFields } from './person-fields.tsx'
import { PersonSaved } from './person-saved.tsx'
import { RemoveName } from './remove-name.tsx'
import { useSaving } from './use-saving.ts'

export type EntryProps = {
  readonly here: 0 | 1
  readonly title: string
  readonly programmeId: string
  /** The row that is mended, as it was written. */
  readonly opened?: WrittenAnswer
  readonly onLeave: () => void
}

/** One person after another; each begins with empty fields. */
export function PersonEntry(props: EntryProps) {
  const [round, setRound] = useState(0)
  return <Entry key={round} {...props} onAnother={() => setRound(round + 1)} />
}

/** What was said about the form as it then stood, and the row that keeps it. */
type Said = {
  readonly of: NomineeForm
  readonly rowId: string | null
  readonly remarks: OneAnswer['faults']
  readonly answer?: OneAnswer
}

/** The card's facts first, the work second, the worker's own statement last. */
function Entry({ onAnother, ...props }: EntryProps & { readonly onAnother: () => void }) {
  const { here, title, programmeId, opened, onLeave } = props
  const text = useText()
  const words = text.field.form
  const [said, setSaid] = useState<Said>(() => saidAtFirst(opened))
  const { part, faults, attempt, submit } = useForm(said.of, (person) => faultsOf(person, text))
  const saving = useSaving({ programmeId, before: opened?.written })
  const save = (of: NomineeForm) => {
    const keep = (answer: OneAnswer) => setSaid({ of, rowId: answer.rowId, remarks: answer.faults, answer })
    saving.mutate({ form: of, replaces: said.rowId }, { onSuccess: keep })
  }
  const { answer } = said
  const does = opened === undefined ? 'add' : here === 0 ? 'change' : 'mend'
  if (answer?.verdict === 'new') {
    return <PersonSaved {...{ here, title, answer, does, onAnother, onLeave }} name={said.of.name} />
  }
  const act = (
    <>
      {saving.isError ? <FaultNotice thrown={saving.error} /> : null}
      <Button type="submit" form="person" fullWidth loading={saving.isPending}>
        {{ add: words.save, change: words.saveChanged, mend: words.saveMended }[does]}
      </Button>
      {opened === undefined && answer === undefined ? null : (
        <Button variant="default" fullWidth onClick={opened === undefined ? onAnother : onLeave}>
          {{ add: words.another, change: words.toList, mend: text.field.backToMend }[does]}
        </Button>
      )}
    </>
  )
  // What was said holds for the form as it was sent; after the first change only the next saving can tell.
  const remarks = said.of === part.value ? said.remarks : []
  return (
    <FieldPage here={here} title={title} act={act}>
      {opened === undefined ? null : <p className="soft small">{text.field.mendOpened}</p>}
      <form id="person" className="person" onSubmit={submit(save)} noValidate>
        <PersonFields part={part} faults={faults} attempt={attempt} remarks={remarks} answer={answer} />
      </form>
      {opened === undefined || said.rowId === null ? null : (
        <div className="person__remove">
          <RemoveName
            rowId={said.rowId}
            name={said.of.name === '' ? text.field.noName : said.of.name}
            onDone={onLeave}
          />
        </div>
      )}
    </FieldPage>
  )
}

const saidAtFirst = (opened: WrittenAnswer | undefined): Said => ({
  of: opened === undefined ? blankNominee : nomineeOf(opened.written),
  rowId: opened?.rowId ?? null,
  remarks: opened?.faults ?? [],
})
