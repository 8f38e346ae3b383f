import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { TextInput } from '@mantine/core'
import { DateField } from '../../kit/date-field.tsx'
import { today } from '../../kit/today.ts'
import type { ImportText } from '../../text/id/import.ts'
import { useImportText } from '../../text/use-import-text.ts'
import type { Common } from './use-import.ts'
import './import.css'

/** As typed: who sent the lists, and on which day the desa sent them. */
export type CommonForm = { readonly sender: string; readonly day: string }

export const blankCommon: CommonForm = { sender: '', day: '' }

const dayOf = ({ day }: CommonForm) => (day.trim() === '' ? undefined : readWrittenDate(day, today()))

export function dayFaultOf(form: CommonForm, { wrongDay }: ImportText['verdicts']): string | undefined {
  const day = dayOf(form)
  return day !== undefined && (isRefusal(day) || day > today()) ? wrongDay : undefined
}

export function commonOf(form: CommonForm): Common {
  const day = dayOf(form)
  return { sender: form.sender.trim(), nominatedOn: day === undefined || isRefusal(day) ? undefined : day }
}

type Props = { readonly form: CommonForm; readonly onChange: (change: Partial<CommonForm>) => void }

/** What no file says: asked once for everything that came together. */
export function CommonFields({ form, onChange }: Props) {
  const words = useImportText().verdicts
  return (
    <fieldset className="stack">
      <legend className="import__legend">
        <h2>{words.common}</h2>
      </legend>
      <div className="import__fields">
        <TextInput
          id="sender"
          label={words.sender}
          description={words.senderHint}
          autoComplete="off"
          maxLength={120}
          value={form.sender}
          onChange={({ currentTarget }) => onChange({ sender: currentTarget.value })}
        />
        <div>
          <DateField
            id="day"
            label={words.day}
            value={form.day}
            onChange={(day) => onChange({ day })}
            error={dayFaultOf(form, words)}
          />
          <p className="soft small">{words.dayHint}</p>
        </div>
      </div>
    </fieldset>
  )
}
