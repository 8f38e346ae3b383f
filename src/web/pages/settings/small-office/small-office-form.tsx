import type { GrantRow } from '#access/contract.ts'
import type { LaidOut, LayOutInput } from '#access/contract/small-office.ts'
import { seats, type Seat } from '#access/small-office/rules/layout.ts'
import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { layOutOffice } from '../../../api/small-office.ts'
import { useAct } from '../../../api/use-act.ts'
import { FormFrame, FormSection } from '../../../kit/form-frame.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { blankOffice, faultsOfOffice, isNew, officeOf, type TypedOffice } from './typed-office.ts'

type Props = { readonly all: readonly GrantRow[]; readonly onDone: (done: LaidOut) => void }

/** The three, each known here or new, and the letter that gives them their duties. */
export function SmallOfficeForm({ all, onDone }: Props) {
  const { smallOffice, settings } = useOfficeText()
  const { accounts } = settings
  const grant = useGrant()
  const queries = useQueryClient()
  const form = useForm(blankOffice, (typed) => faultsOfOffice(typed, { ...settings, smallOffice }))
  const acting = useAct(
    (input: LayOutInput, key) => layOutOffice(grant, input, key),
    async (done) => {
      await queries.invalidateQueries()
      onDone(done)
    },
  )
  return (
    <FormFrame
      faults={form.faults}
      attempt={form.attempt}
      onSubmit={form.submit((typed) => acting.mutate(officeOf(typed)))}
      acting={acting}
      act={smallOffice.act}
      back={{ to: '/$pemda/pengaturan/akun', params: { pemda: grant.pemda } }}
    >
      {seats.map((seat) => (
        <SeatFields key={seat} {...form.part} seat={seat} all={all} />
      ))}
      <FormSection title={smallOffice.letterTitle}>
        <TextField {...form.part} field="letter" label={accounts.letter} />
      </FormSection>
    </FormFrame>
  )
}

type SeatProps = FormPart<TypedOffice> & Pick<Props, 'all'> & { readonly seat: Seat }

function SeatFields({ seat, all, ...part }: SeatProps) {
  const { smallOffice, settings } = useOfficeText()
  const { accounts } = settings
  const grant = useGrant()
  const known = [...new Map(all.map((row) => [row.accountId, row])).values()].filter(({ role }) => role !== grant.role)
  const { value, set, faultAt } = part
  const to = `${seat}To` as const
  return (
    <FormSection title={smallOffice.seats[seat]}>
      <p className="soft small-office__about">{smallOffice.seatAbout[seat]}</p>
      <NativeSelect
        id={to}
        label={smallOffice.who}
        value={value[to]}
        data={[
          { value: '', label: accounts.account.somebodyNew },
          ...known.map(({ accountId, name }) => ({ value: accountId, label: name })),
        ]}
        onChange={({ currentTarget }) => set({ [to]: currentTarget.value })}
        error={faultAt(to)}
      />
      {isNew(value, seat) ? (
        <>
          <TextField {...part} field={`${seat}Name`} label={accounts.name} hint={accounts.nameHint} />
          <TextField {...part} field={`${seat}Username`} label={accounts.username} hint={accounts.usernameHint} />
        </>
      ) : null}
    </FormSection>
  )
}
