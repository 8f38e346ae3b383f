import type { AttestInput, ProposalRow } from '#access/contract/approval.ts'
import { paperCapacities, typedFigures } from '#access/approval/rules/judge-paper.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { isRefusal } from '#values/refusal.ts'
import { readWrittenDate } from '#values/plain-date.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { attestProposal, sendSheet } from '../../api/proposals.ts'
import { useAct } from '../../api/use-act.ts'
import { DateField } from '../../kit/date-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { today } from '../../kit/today.ts'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useFigures } from '../../text/use-text.ts'
import { movesNothing } from './effect-facts.ts'
import { useRoleName } from './signatures.tsx'

type Props = { readonly row: ProposalRow }
type Role = AttestInput['role']
type Typed = {
  readonly role: Role | ''
  readonly title: string
  readonly capacity: AttestInput['capacity']
  readonly name: string
  readonly signedOn: string
  readonly code: string
}

const limits = { limit: 10 * 1_048_576, endings: ['.pdf', '.jpg', '.jpeg', '.png'] }

/** Somebody else than the proposer states who signed the sheet, when, and by which code it is that of this proposal. */
export function AttestForm({ row }: Props) {
  const { paper } = useOfficeText().approvals
  const grant = useGrant()
  const [digest, setDigest] = useState<string>()
  const send = async (file: File, sending: Parameters<typeof sendSheet>[2]) =>
    setDigest((await sendSheet(grant, file, sending)).digest)
  if (digest === undefined)
    return <OneFile id={`sheet-${row.id}`} label={paper.upload} limits={limits} kinds={paper.kinds} send={send} />
  return <Particulars row={row} digest={digest} />
}

function Particulars({ row, digest }: Props & { readonly digest: string }) {
  const { paper } = useOfficeText().approvals
  const { count } = useFigures()
  const { part, faults, attempt, submit } = useForm(emptyFor(row), useJudge())
  const attesting = useAttesting(row.id, digest)
  return (
    <form className="stack" onSubmit={submit(attesting.mutate)} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <p>
        {movesNothing(row.effect)
          ? paper.compareFacts
          : paper.compare(count(row.effect.people), formatRupiah(rupiah(row.effect.rupiah)))}
      </p>
      <Fields row={row} part={part} />
      <Notice tone="wait">{paper.givesUp}</Notice>
      {attesting.isError ? <FaultNotice thrown={attesting.error} /> : null}
      <div className="row">
        <Button type="submit" loading={attesting.isPending}>
          {paper.attest}
        </Button>
      </div>
    </form>
  )
}

/** An administrator signs on the screen. */
const onPaperRoles = ({ missing }: ProposalRow) =>
  missing.flatMap(({ roles }) => roles.filter((role) => role !== 'administrator'))

const emptyFor = (row: ProposalRow): Typed => ({
  role: onPaperRoles(row)[0] ?? '',
  title: '',
  capacity: '',
  name: '',
  signedOn: '',
  code: '',
})

function useAttesting(proposalId: string, fileDigest: string) {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    ({ role, signedOn, ...typed }: Typed, key) => {
      const day = readWrittenDate(signedOn, today())
      if (role === '' || isRefusal(day)) throw new Error('judged before it is sent')
      return attestProposal(grant, { ...typed, proposalId, fileDigest, role, signedOn: day }, key)
    },
    () => queries.invalidateQueries(),
  )
}

function useJudge() {
  const { need } = useOfficeText().approvals.paper
  return ({ title, name, signedOn, code }: Typed) => [
    ...(title.trim() === '' ? [{ field: 'title', text: need.title }] : []),
    ...(name.trim() === '' ? [{ field: 'name', text: need.name }] : []),
    ...(isRefusal(readWrittenDate(signedOn, today())) ? [{ field: 'signedOn', text: need.signedOn }] : []),
    ...(code.replaceAll(/[\s-]/g, '').length < typedFigures ? [{ field: 'code', text: need.code }] : []),
  ]
}

function Fields({ row, part }: Props & { readonly part: FormPart<Typed> }) {
  const { paper } = useOfficeText().approvals
  const roleName = useRoleName()
  const roles = onPaperRoles(row)
  const { value, set, faultAt } = part
  return (
    <>
      {roles.length < 2 ? null : (
        <NativeSelect
          id="role"
          label={paper.role}
          value={value.role}
          data={roles.map((role) => ({ value: role, label: roleName(role) }))}
          onChange={({ currentTarget }) => set({ role: roles.find((one) => one === currentTarget.value) ?? '' })}
        />
      )}
      <TextField {...part} field="title" label={paper.office} hint={paper.officeHint} />
      <NativeSelect
        id="capacity"
        label={paper.capacity}
        value={value.capacity}
        data={paperCapacities.map((one) => ({ value: one, label: one === '' ? paper.definite : one }))}
        onChange={({ currentTarget }) =>
          set({ capacity: paperCapacities.find((one) => one === currentTarget.value) ?? '' })
        }
      />
      <TextField {...part} field="name" label={paper.name} />
      <DateField
        id="signedOn"
        label={paper.signedOn}
        value={value.signedOn}
        onChange={(signedOn) => set({ signedOn })}
        error={faultAt('signedOn')}
      />
      <TextField {...part} field="code" label={paper.code} hint={paper.codeHint} />
    </>
  )
}
