import type { ListView } from '#nomination/contract.ts'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetNominations, type StepName, type StepTaken, takeStep } from '../../api/nomination.ts'
import type { Grant } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { ScanField } from './scan-field.tsx'
import { passesOnBehalf } from './duties.ts'

type Props = { readonly list: ListView }

/** What this duty may do with the list now, in the order of the path. */
export function StepActs({ list }: Props) {
  return list.open.map((step) => <StepAct key={step} step={step} list={list} />)
}

type Wording = StepName | 'sendDraft' | 'onBehalf'

/** One step reads differently by who takes it for whom: the same step of a draft or of a sent list is another act. */
function wordingOf(step: StepName, list: ListView, grant: Grant): Wording {
  if (step === 'send') return list.state === 'nominated' ? 'send' : 'sendDraft'
  return step === 'pass-on' && passesOnBehalf(grant) ? 'onBehalf' : step
}

/** The way a list goes by itself; everything else stands beside it. */
const isOwnStep = (wording: Wording) => wording === 'pass-on' || wording === 'receive'

type StepProps = Props & { readonly step: StepName }

function StepAct({ step, list }: StepProps) {
  const words = useOfficeText().nomination.desa
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [remark, setRemark] = useState('')
  const [scanDigest, setScanDigest] = useState<string | null>(null)
  const taking = useAct(
    (input: StepTaken, key) => takeStep(grant, input, key),
    () => forgetNominations(queries),
  )
  const wording = wordingOf(step, list, grant)
  const moves = step === 'pass-on' || step === 'receive' || wording === 'sendDraft'
  const paper = step === 'send' || wording === 'onBehalf'
  return (
    <>
      <Button variant={isOwnStep(wording) ? 'filled' : 'default'} onClick={() => setAsking(true)}>
        {words.acts[wording]}
      </Button>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.questions[wording](list.version)}
        {...(moves ? { people: list.good } : {})}
        act={words.acts[wording]}
        onConfirm={() => taking.mutateAsync({ step, listId: list.id, remark: remark.trim(), scanDigest })}
      >
        <p>{words.notes[wording]}</p>
        {step === 'return' ? (
          <Textarea
            id={`remark-${list.id}`}
            label={words.returnRemark}
            maxLength={1000}
            value={remark}
            onChange={({ currentTarget }) => setRemark(currentTarget.value)}
          />
        ) : null}
        {paper ? (
          <ScanField
            id={`scan-${step}-${list.id}`}
            label={step === 'send' ? words.onPaper : words.recap}
            onKept={setScanDigest}
          />
        ) : null}
      </ConfirmEffect>
    </>
  )
}
