import type { OwnFactors } from '#access/contract/second-step.ts'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addPasskey, hasPasskeys, removePasskey } from '../../api/passkeys.ts'
import { ownFactorsQuery } from '../../api/second-step.ts'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import type { Column } from '../../kit/table/column.ts'
import { PlainTable } from '../../kit/table/plain-table.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useForm } from '../../kit/use-form.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { PasskeyFault } from '../second-step/passkey-fault.tsx'
import { useSecondStepText } from '../second-step/use-second-step-text.ts'

type Passkey = OwnFactors['passkeys'][number]

/** The devices that prove their owner by themselves: which, since when, and away with what was lost. */
export function OwnPasskeys({ rows }: { readonly rows: readonly Passkey[] }) {
  const { passkey: words } = useSecondStepText()
  return (
    <section className="stack">
      <div>
        <h2>{words.title}</h2>
        <p className="soft">{words.about}</p>
      </div>
      {rows.length === 0 ? null : <Passkeys rows={rows} />}
      {hasPasskeys() ? <NewPasskey /> : <p className="soft small">{words.notHere}</p>}
    </section>
  )
}

function Passkeys({ rows }: { readonly rows: readonly Passkey[] }) {
  const { passkey: words } = useSecondStepText()
  const columns = usePasskeyColumns()
  const queries = useQueryClient()
  const forget = () => queries.invalidateQueries(ownFactorsQuery)
  const removing = useMutation({ mutationFn: removePasskey, onSuccess: forget })
  const remove = ({ id, name }: Passkey) => (
    <Button
      variant="default"
      aria-label={words.removeOf(name)}
      disabled={removing.isPending}
      onClick={() => removing.mutate(id)}
    >
      {words.remove}
    </Button>
  )
  return (
    <>
      {removing.isError ? <PasskeyFault thrown={removing.error} /> : null}
      <PlainTable noun={words.noun} columns={columns} rows={rows} rowKey={({ id }) => id} actions={remove} />
    </>
  )
}

function usePasskeyColumns(): readonly Column<Passkey>[] {
  const { passkey: words } = useSecondStepText()
  const moment = useMoment()
  const used = ({ usedAt }: Passkey) => (usedAt === null ? '–' : moment(usedAt))
  return [
    { key: 'name', head: words.head.name, cell: ({ name }) => name },
    { key: 'host', head: words.head.host, cell: ({ host }) => host, priority: 2 },
    { key: 'madeAt', head: words.head.madeAt, cell: ({ madeAt }) => moment(madeAt), priority: 2 },
    { key: 'usedAt', head: words.head.usedAt, cell: used, priority: 2 },
  ]
}

function NewPasskey() {
  const { passkey: words } = useSecondStepText()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm({ passkey: '' }, ({ passkey }) =>
    passkey.trim() === '' ? [{ field: 'passkey', text: words.needName }] : [],
  )
  const added = () => queries.invalidateQueries(ownFactorsQuery)
  const adding = useMutation({ mutationFn: addPasskey, onSuccess: added })
  return (
    <form className="stack own-account__form" onSubmit={submit(({ passkey }) => adding.mutate(passkey))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {adding.isError ? <PasskeyFault thrown={adding.error} /> : null}
      <TextField {...part} field="passkey" label={words.name} hint={words.nameHint} />
      <div className="row">
        <Button type="submit" variant="default" loading={adding.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
