import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { snapshotKinds, type SnapshotInput } from '#verification/contract.ts'
import type { Language } from '#values/language.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../api/use-act.ts'
import { type KeptFile, takeDelivery } from '../../api/verification.ts'
import { DateField } from '../../kit/date-field.tsx'
import type { FieldFault } from '../../kit/error-summary.tsx'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import type { OfficeText } from '../../text/office-id.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'

type AboutForm = { readonly kind: SnapshotInput['kind']; readonly source: string; readonly dataDate: string }

type Props = { readonly file: KeptFile; readonly onOther: () => void }

/** What a sent file holds, who sent it, and the date of its data: a decile is worth what its date says. */
export function AboutFile({ file, onOther }: Props) {
  const office = useOfficeText()
  const words = office.verification.take
  const { language } = useLanguage()
  const { fileSize } = useFigures()
  const grant = useGrant()
  const navigate = useNavigate()
  const blank: AboutForm = { kind: 'dtsen', source: '', dataDate: '' }
  const { part, faults, attempt, submit } = useForm(blank, (form) => faultsOf(form, office, language))
  const taking = useAct(
    (input: SnapshotInput, key) => takeDelivery(grant, input, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  const send = ({ kind, source, dataDate }: AboutForm) => {
    const day = readWrittenDate(dataDate, today())
    if (!isRefusal(day)) taking.mutate({ kind, source: source.trim(), dataDate: day, fileDigest: file.digest })
  }
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit(send)}
      acting={taking}
      act={words.act}
      back={{ to: '/$pemda/verifikasi/data', params: { pemda: grant.pemda } }}
    >
      <div className="row">
        <p>{words.file(file.name, fileSize(file.bytes))}</p>
        <Button variant="default" onClick={onOther}>
          {words.otherFile}
        </Button>
      </div>
      <AboutFields {...part} />
    </FormFrame>
  )
}

function AboutFields(part: FormPart<AboutForm>) {
  const { take, data } = useOfficeText().verification
  const { value, set, faultAt } = part
  return (
    <FormSection title={take.steps.about}>
      <NativeSelect
        id="kind"
        label={take.kind}
        value={value.kind}
        data={snapshotKinds.map((kind) => ({ value: kind, label: data.kinds[kind] }))}
        onChange={({ currentTarget }) =>
          set({ kind: snapshotKinds.find((kind) => kind === currentTarget.value) ?? value.kind })
        }
      />
      <TextField {...part} field="source" label={take.source} hint={take.sourceHint} />
      <div>
        <DateField
          id="dataDate"
          label={take.dataDate}
          value={value.dataDate}
          onChange={(dataDate) => set({ dataDate })}
          error={faultAt('dataDate')}
        />
        <p className="soft small">{take.dataDateHint}</p>
      </div>
    </FormSection>
  )
}

function faultsOf({ source, dataDate }: AboutForm, { verification }: OfficeText, language: Language): FieldFault[] {
  const words = verification.take
  const day = readWrittenDate(dataDate, today())
  const dayFault = isRefusal(day) ? sentenceOf(day, language) : day > today() ? words.needDay : undefined
  return [
    ...(source.trim() === '' ? [{ field: 'source', text: words.needSource }] : []),
    ...(dayFault === undefined ? [] : [{ field: 'dataDate', text: dayFault }]),
  ]
}
