import type { BatchAnswer, BoardRow } from '#nomination/contract.ts'
import { refusalSentences } from '#values/refusal-sentence.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CallFailed } from '../../api/fault.ts'
import { type BatchTaken, forgetNominations, takeStepOfAll } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { Notice } from '../../kit/notice.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useAreaNames } from '../../shell/use-area-names.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { dueFor } from './board-rows.ts'
import { type BatchStep, passesOnBehalf } from './duties.ts'
import { ScanField } from './scan-field.tsx'

type Props = {
  readonly step: BatchStep
  readonly programmeId: string
  /** A kecamatan, or the whole Pemda, with its name. */
  readonly area: string
  readonly place: string
  readonly rows: readonly BoardRow[]
  readonly main?: boolean
}

/** "Teruskan" of a kecamatan, "Terima" of the lead agency: every list that is due, its people counted before. */
export function BatchAct({ step, programmeId, area, place, rows, main = false }: Props) {
  const words = useOfficeText().nomination.batch
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [scanDigest, setScanDigest] = useState<string | null>(null)
  const taking = useAct(
    (input: BatchTaken, key) => takeStepOfAll(grant, input, key),
    () => forgetNominations(queries),
  )
  const due = dueFor(step, rows)
  const isPassing = step === 'pass-on'
  const needsRecap = isPassing && passesOnBehalf(grant)
  const take = async () => {
    if (needsRecap && scanDigest === null) throw refusedHere('list-source-missing')
    await taking.mutateAsync({ step, programmeId, area, scanDigest })
  }
  const act = needsRecap
    ? words.passOnBehalf(due.lists)
    : isPassing
      ? words.passOn(due.lists)
      : words.receive(due.lists)
  return (
    <>
      {due.lists === 0 ? null : (
        <Button variant={main ? 'filled' : 'default'} className="no-print" onClick={() => setAsking(true)}>
          {act}
        </Button>
      )}
      {taking.data === undefined ? null : <BatchDone step={step} answer={taking.data} />}
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={isPassing ? words.passOnQuestion(due.lists, place) : words.receiveQuestion(due.lists, place)}
        people={due.people}
        act={act}
        onConfirm={take}
      >
        <p>{isPassing ? words.passOnNote : words.receiveNote}</p>
        {due.toMend === 0 ? null : <p>{words.toMendStays(due.toMend)}</p>}
        {needsRecap ? <Recap id={`recap-${area}`} onKept={setScanDigest} /> : null}
      </ConfirmEffect>
    </>
  )
}

/** The same sentence as the server's, before anything is sent. */
const refusedHere = (code: 'list-source-missing') =>
  new CallFailed({
    kind: 'refused',
    status: 422,
    refusal: { kind: 'refusal', code, facts: {} },
    sentence: refusalSentences[code],
  })

function Recap({ id, onKept }: { readonly id: string; readonly onKept: (digest: string | null) => void }) {
  const words = useOfficeText().nomination.batch
  return (
    <>
      <p>{words.recapNote}</p>
      <ScanField id={id} label={words.recapNeeded} onKept={onKept} />
    </>
  )
}

type DoneProps = { readonly step: BatchStep; readonly answer: BatchAnswer }

function BatchDone({ step, answer: { lists, names, left } }: DoneProps) {
  const { language } = useLanguage()
  const words = useOfficeText().nomination.batch
  const areaName = useAreaNames()
  return (
    <Notice tone={left.length === 0 ? 'ok' : 'wait'} title={words[step === 'pass-on' ? 'passedOn' : 'received']} live>
      <p>{words.done(lists, names)}</p>
      {left.length === 0 ? null : (
        <>
          <p>{words.left(left.length)}</p>
          <ul>
            {left.map(({ listId, area, refusal }) => (
              <li key={listId}>
                <b>{areaName(area)}</b>: {sayRefusal(refusal, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
