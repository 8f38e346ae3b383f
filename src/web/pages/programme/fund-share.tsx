import type { FundRow } from '#programme/contract.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { programmeQuery, recordAllocation } from '../../api/programme.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { RupiahField } from '../../kit/grouped-field.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly fund: FundRow; readonly programmeId: string; readonly mayAct: boolean }

/** Of some purses only a part may be spent on this; whether the whole is large enough, and who still has to say so. */
export function FundShare({ fund, programmeId, mayAct }: Props) {
  const words = useOfficeText().programme.share
  const [isOpen, setOpen] = useState(false)
  const { share, allocation } = fund
  if (share === null) return null
  const least = formatRupiah(rupiah(share.least))
  const said =
    allocation === null
      ? words.untested(share.percent, least)
      : words.met(share.percent, formatRupiah(rupiah(allocation)), least)
  return (
    <>
      <p>
        {said}
        <LegalBasis citations={share.basis} subject={said} />
      </p>
      {mayAct ? (
        <div className="row">
          <Button variant="default" onClick={() => setOpen(true)}>
            {words.act}
          </Button>
        </div>
      ) : null}
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={words.act}>
        <AllocationForm fund={fund} programmeId={programmeId} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function AllocationForm({ fund, programmeId, onDone }: Omit<Props, 'mayAct'> & { readonly onDone: () => void }) {
  const words = useOfficeText().programme.share
  const grant = useGrant()
  const queries = useQueryClient()
  const begun = { allocation: fund.allocation === null ? '' : String(fund.allocation) }
  const { part, submit } = useForm(begun, ({ allocation }) =>
    Number(allocation) > 0 ? [] : [{ field: 'allocation', text: words.need }],
  )
  const recording = useAct(
    (allocation: number, key) => recordAllocation(grant, { programmeId, fundId: fund.id, allocation }, key),
    async () => {
      await queries.invalidateQueries(programmeQuery(grant, programmeId))
      onDone()
    },
  )
  return (
    <form className="stack" noValidate onSubmit={submit(({ allocation }) => recording.mutate(Number(allocation)))}>
      <RupiahField
        id="allocation"
        label={words.field}
        hint={words.hint}
        value={part.value.allocation}
        onChange={(allocation) => part.set({ allocation })}
        error={part.faultAt('allocation')}
      />
      {recording.isError ? <FaultNotice thrown={recording.error} /> : null}
      <div className="row">
        <Button type="submit" loading={recording.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
