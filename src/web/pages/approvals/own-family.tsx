import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { standInsQuery, stateFamily } from '../../api/stand-ins.ts'
import { useAct } from '../../api/use-act.ts'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const section = 'keluarga'

/** Above the inbox, for a signer who has stated no card yet; it keeps nobody from signing. */
export function FamilyNotice() {
  const { family } = useOfficeText().approvals
  const grant = useGrant()
  const { data } = useQuery(standInsQuery(grant))
  if (data === undefined || data.ownCards > 0) return null
  const link = { to: '/$pemda/persetujuan', params: { pemda: grant.pemda }, hash: section } as const
  const go = (
    <LinkButton variant="default" link={link}>
      {family.go}
    </LinkButton>
  )
  return (
    <Notice tone="wait" title={family.noneYet} action={go}>
      {family.noneYetText}
    </Notice>
  )
}

/** The own family card, and why it is asked for. It is never shown again, only how many were stated and since when. */
export function OwnFamily() {
  const { family } = useOfficeText().approvals
  const { data } = useQuery(standInsQuery(useGrant()))
  const moment = useMoment()
  const [saved, setSaved] = useState(0)
  if (data === undefined) return null
  const { ownCards, ownCardsSince } = data
  return (
    <section className="stack" id={section}>
      <h2>{family.title}</h2>
      <p>{family.why}</p>
      <p className="soft">{family.kept}</p>
      <output>
        <strong>{ownCardsSince === null ? family.none : family.stated(ownCards, moment(ownCardsSince))}</strong>
      </output>
      {/* What was saved leaves an empty form, at which nothing is wrong; a card stated before does so too. */}
      <CardForm key={saved} onSaved={() => setSaved(saved + 1)} />
    </section>
  )
}

function CardForm({ onSaved }: { readonly onSaved: () => void }) {
  const { family } = useOfficeText().approvals
  const { part, faults, attempt, submit } = useForm({ kk: '' }, ({ kk }) =>
    kk.replaceAll(/\D/g, '').length === 16 ? [] : [{ field: 'kk', text: family.need }],
  )
  const stating = useStating()
  return (
    <form className="stack" onSubmit={submit(({ kk }) => stating.mutate(kk, { onSuccess: onSaved }))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <TextField {...part} field="kk" label={family.kk} hint={family.hint} />
      {stating.isError ? <FaultNotice thrown={stating.error} /> : null}
      <div className="row">
        <Button type="submit" variant="default" loading={stating.isPending}>
          {family.save}
        </Button>
      </div>
    </form>
  )
}

function useStating() {
  const grant = useGrant()
  const queries = useQueryClient()
  return useAct(
    (kk: string, key) => stateFamily(grant, kk, key),
    () => queries.invalidateQueries({ queryKey: ['stand-ins'] }),
  )
}
