import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { MatchingList, ReplyInput } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../api/use-act.ts'
import { type KeptFile, takeReply } from '../../api/verification.ts'
import { FormFrame } from '../../kit/form-frame.tsx'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../text/use-text.ts'
import { type AboutData, AboutFields, blankData, dataFaults } from './about-data.tsx'

type Props = { readonly list: MatchingList; readonly file: KeptFile; readonly onOther: () => void }

/** A reply that was sent: from which source, and of which day its data are where a row does not say. */
export function AboutReply({ list, file, onOther }: Props) {
  const office = useOfficeText()
  const { language } = useLanguage()
  const { fileSize } = useFigures()
  const grant = useGrant()
  const navigate = useNavigate()
  const { part, faults, attempt, submit } = useForm(blankData, (form) => dataFaults(form, office, language))
  const taking = useAct(
    (input: ReplyInput, key) => takeReply(grant, input, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  const send = ({ source, dataDate }: AboutData) => {
    const day = readWrittenDate(dataDate, today())
    if (isRefusal(day)) return
    taking.mutate({ listId: list.id, fileDigest: file.digest, source: source.trim(), dataDate: day })
  }
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit(send)}
      acting={taking}
      act={office.matching.take}
      back={{ to: '/$pemda/verifikasi/daftar', params: { pemda: grant.pemda } }}
    >
      <div className="row">
        <p>{office.verification.take.file(file.name, fileSize(file.bytes))}</p>
        <Button variant="default" onClick={onOther}>
          {office.verification.take.otherFile}
        </Button>
      </div>
      <AboutFields part={part} dateHint={office.matching.dataDateHint} />
    </FormFrame>
  )
}
