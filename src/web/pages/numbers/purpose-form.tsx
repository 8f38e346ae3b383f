import type { WindowList } from '#access/contract/windows.ts'
import { areWordsMissing, type Purpose, purposes } from '#access/contract/purposes.ts'
import { Button, Radio, TextInput } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { openWindow } from '../../api/access.ts'
import { useAct } from '../../api/use-act.ts'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Choice } from '../../kit/form-frame.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useNumbersText } from './use-numbers-text.ts'

type Stated = { readonly purpose: Purpose | undefined; readonly words: string }
type Props = { readonly of: WindowList; readonly onOpened: () => void }

/** For what the full numbers of one list are wanted: asked once, then an hour long not again. */
export function PurposeForm({ of, onOpened }: Props) {
  const words = useNumbersText()
  const grant = useGrant()
  const opening = useAct(
    (input: Stated & { purpose: Purpose }, key) => openWindow(grant, { ...of, ...input }, key),
    onOpened,
  )
  const { part, faults, attempt, submit } = useForm<Stated>({ purpose: undefined, words: '' }, useFaults())
  const send = ({ purpose, words: written }: Stated) => {
    if (purpose !== undefined) opening.mutate({ purpose, words: written.trim() })
  }
  return (
    <form className="stack" noValidate onSubmit={submit(send)}>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>{words.note}</p>
      <Choice title={words.purpose} fault={part.faultAt('purpose')}>
        {purposes.map((purpose, at) => (
          <Radio
            key={purpose}
            id={at === 0 ? 'purpose' : `purpose-${purpose}`}
            name="purpose"
            label={words.purposes[purpose]}
            checked={part.value.purpose === purpose}
            onChange={() => part.set({ purpose })}
          />
        ))}
      </Choice>
      <TextInput
        id="words"
        label={words.words}
        maxLength={200}
        autoComplete="off"
        value={part.value.words}
        onChange={({ currentTarget }) => part.set({ words: currentTarget.value })}
        error={part.faultAt('words')}
      />
      {opening.isError ? <FaultNotice thrown={opening.error} /> : null}
      <div className="row">
        <Button type="submit" loading={opening.isPending}>
          {words.act}
        </Button>
      </div>
    </form>
  )
}

/** A number would stand in the trail, which never holds one. */
const hasNumber = /\d{10}/

function useFaults() {
  const words = useNumbersText()
  return ({ purpose, words: written }: Stated) => [
    ...(purpose === undefined ? [{ field: 'purpose', text: words.needPurpose }] : []),
    ...(purpose !== undefined && areWordsMissing(purpose, written) ? [{ field: 'words', text: words.needWords }] : []),
    ...(hasNumber.test(written) ? [{ field: 'words', text: words.noNumbers }] : []),
  ]
}
