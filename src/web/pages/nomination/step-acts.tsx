import type { ListView } from '#nomination/contract.ts'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetNominations, type StepName, type StepTaken, takeStep } from '../../api/nomination.ts'
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
  const wording = step === 'send' && list.state !== 'nominated' ? 'sendDraft' : step
  const moves = step === 'pass-on' || step === 'receive' || wording === 'sendDraft'
  const paper = step === 'send' || (step === 'pass-on' && passesOnBehalf(grant))
  return (
    <>
      <Button variant={step === 'send' || step === 'return' ? 'default' : 'filled'} onClick={() => setAsking(true)}>
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
