import type { DecreeList } from '#selection/contract.ts'
import { rupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { submitList } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useHeadOfRegion } from '../../shell/head-of-region.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { OpenLock } from './open-lock.tsx'
import { SignButton } from './sign-button.tsx'

const route = getRouteApi('/$pemda')

type Props = { readonly list: DecreeList }
type NextProps = Props & {
  /** Somebody proposed to open the lock; it is not proposed twice. */
  readonly isOpening: boolean
}

/** What the agency may do with the list now, and nothing else. */
export function NextStep({ list, isOpening }: NextProps) {
  const words = useOfficeText().selection
  const { pemda } = route.useParams()
  const { state } = list
  return (
    <section className="stack">
      <h3>{words.list.next}</h3>
      <div className="row">
        {state === 'locked' ? <SubmitButton list={list} /> : null}
        {state === 'submitted' || state === 'signed' ? (
          <LinkButton link={{ to: '/$pemda/seleksi/keputusan', params: { pemda } }}>{words.decree.act}</LinkButton>
        ) : null}
        {state === 'submitted' ? <SignButton list={list} /> : null}
        {state === 'numbered' ? (
          <LinkButton link={{ to: '/$pemda/kepesertaan', params: { pemda } }}>{words.list.toEnrolment}</LinkButton>
        ) : null}
        {!isOpening && (state === 'locked' || state === 'submitted') ? <OpenLock list={list} /> : null}
      </div>
    </section>
  )
}

function SubmitButton({ list }: Props) {
  const words = useOfficeText().selection
  const grant = useGrant()
  const head = useHeadOfRegion()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const submitting = useAct(
    (listId: string, key) => submitList(grant, listId, key),
    () => queries.invalidateQueries({ queryKey: ['decree-lists'] }),
  )
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.submitTo(head)}</Button>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.submitQuestion(head)}
        people={list.effect.people}
        money={rupiah(list.effect.rupiah)}
        act={words.submitTo(head)}
        onConfirm={() => submitting.mutateAsync(list.id)}
      >
        <p>{words.submitText}</p>
      </ConfirmEffect>
    </>
  )
}
