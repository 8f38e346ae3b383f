import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { passByPasskey } from '../../api/passkeys.ts'
import type { Session } from '../../api/session.ts'
import { PasskeyFault } from './passkey-fault.tsx'
import { useSecondStepText } from './use-second-step-text.ts'

/** The device asks for a finger, a face or its PIN, and answers by itself. */
export function PasskeyProof({ onProved }: { readonly onProved: (session: Session) => unknown }) {
  const { passkey: words } = useSecondStepText()
  const proving = useMutation({ mutationFn: passByPasskey, onSuccess: onProved })
  return (
    <div className="stack">
      {proving.isError ? <PasskeyFault thrown={proving.error} /> : null}
      <p>{words.lead}</p>
      <Button loading={proving.isPending} onClick={() => proving.mutate()} fullWidth>
        {words.act}
      </Button>
    </div>
  )
}
