import { fewLeft } from '#access/contract/second-step.ts'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newRecoveryCodes, ownFactorsQuery } from '../../api/second-step.ts'
import { FaultNotice, FaultPicture } from '../../kit/fault-notice.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { RecoveryCodes } from '../second-step/recovery-codes.tsx'
import { SetUp } from '../second-step/set-up.tsx'
import { OwnPasskeys } from './own-passkeys.tsx'
import { useSecondStepText } from '../second-step/use-second-step-text.ts'

/** With what the account proves itself; every change asks for it first. */
export function OwnFactors() {
  const { own: words } = useSecondStepText()
  const asked = useQuery(ownFactorsQuery)
  const moment = useMoment()
  if (asked.isError) return <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} />
  if (asked.data === undefined) return null
  const { totpSince, recoveryLeft, cardLeft, passkeys } = asked.data
  if (cardLeft !== null && totpSince === null) return <OwnCard left={cardLeft} />
  if (totpSince === null) return null
  return (
    <>
      <section className="stack own-account__form">
        <div>
          <h2>{words.title}</h2>
          <p className="soft">{words.since(moment(totpSince))}</p>
        </div>
        {recoveryLeft < 4 ? <Notice tone="wait">{words.few}</Notice> : null}
        <p>{words.left(recoveryLeft)}</p>
        <Changes />
      </section>
      <OwnPasskeys key={passkeys.length} rows={passkeys} />
    </>
  )
}

/** A card is printed by somebody else: its owner only sees when a new one is due. */
function OwnCard({ left }: { readonly left: number }) {
  const { own, card } = useSecondStepText()
  return (
    <section className="stack own-account__form">
      <h2>{own.title}</h2>
      {left === 0 ? <Notice tone="wait">{card.ownNone}</Notice> : <p>{card.own(left)}</p>}
      {left > 0 && left <= fewLeft ? <Notice tone="wait">{card.few(left)}</Notice> : null}
      <p className="soft small">{card.lost}</p>
    </section>
  )
}

function Changes() {
  const { own: words } = useSecondStepText()
  const queries = useQueryClient()
  const [codes, setCodes] = useState<readonly string[]>()
  const [isNew, setIsNew] = useState(false)
  const done = async () => {
    setCodes(undefined)
    setIsNew(false)
    await queries.invalidateQueries(ownFactorsQuery)
  }
  const making = useMutation({ mutationFn: newRecoveryCodes, onSuccess: (made) => setCodes(made.codes) })
  if (codes !== undefined) return <RecoveryCodes codes={codes} onDone={done} level={3} />
  if (isNew) return <SetUp onDone={done} level={3} />
  return (
    <>
      {making.isError ? <FaultNotice thrown={making.error} /> : null}
      <div className="row">
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
          {words.newCodes}
        </Button>
        <Button variant="default" onClick={() => setIsNew(true)}>
          {words.newPhone}
        </Button>
      </div>
    </>
  )
}
