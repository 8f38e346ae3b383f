import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Grant, signOut } from '../api/session.ts'
import { Dialog } from '../kit/dialog.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { FaultNotice } from '../kit/fault-notice.tsx'
import { useText } from '../text/use-text.ts'
import { AppearanceChoice, DensityChoice, LanguageChoice } from './choices.tsx'
import { worksInField } from './chosen-grant.ts'
import { useActing } from './grant-context.ts'

type Props = { readonly open: boolean; readonly onClose: () => void }

/** Who I am here, under which duty I work, and how this device shows Payung. */
export function AccountSheet({ open, onClose }: Props) {
  const text = useText()
  const { session, grant } = useActing()
  return (
    <Dialog kind="sheet" open={open} onClose={onClose} title={session.account.name}>
      <GrantChoice />
      <LanguageChoice />
      <AppearanceChoice />
      {/* A desa has no tables. */}
      {worksInField(grant) ? null : <DensityChoice />}
      <LinkButton variant="default" link={{ to: '/akun' }}>
        {text.app.ownAccount}
      </LinkButton>
      <SignOut label={text.app.signOut} />
    </Dialog>
  )
}

function GrantChoice() {
  const text = useText()
  const { session, grant, choose } = useActing()
  const several = session.grants.some(({ pemda }) => pemda !== grant.pemda)
  const wordsOf = ({ role, areaName, pemdaName }: Grant) => {
    const duty = text.places.roleIn(text.places.roles[role] ?? role, areaName)
    return several && areaName !== pemdaName ? `${duty}, ${pemdaName}` : duty
  }
  if (session.grants.length === 1) return <p className="soft">{wordsOf(grant)}</p>
  return (
    <NativeSelect
      label={text.app.actingAs}
      value={String(session.grants.indexOf(grant))}
      data={session.grants.map((one, at) => ({ value: String(at), label: wordsOf(one) }))}
      onChange={({ currentTarget }) => {
        const wanted = session.grants[Number(currentTarget.value)]
        if (wanted !== undefined) choose(wanted)
      }}
    />
  )
}

function SignOut({ label }: { readonly label: string }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      // Nothing of the last user may stay in memory for the next one on this computer.
      queries.clear()
      await navigate({ to: '/masuk', search: {} })
    },
  })
  return (
    <div className="stack">
      {leaving.isError ? <FaultNotice thrown={leaving.error} /> : null}
      <Button variant="outline" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {label}
      </Button>
    </div>
  )
}
