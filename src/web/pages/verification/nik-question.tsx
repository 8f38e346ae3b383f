import type { NikPair, VerifiedRow } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { openNikPair } from '../../api/verification.ts'
import { verifies } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { NumbersFault } from '../numbers/numbers-fault.tsx'
import { FactList } from '../people/fact-list.tsx'
import { differingDigits } from './differing-digits.ts'
import { NikAnswer } from './nik-answer.tsx'

type Props = { readonly runId: string; readonly person: VerifiedRow }

/** Where the welfare data have another NIK than the desa wrote: what was answered, or the question itself. */
export function NikQuestion({ runId, person: { personId, nikQuestion } }: Props) {
  const words = useOfficeText().verification.nik
  const mayAnswer = verifies(useGrant())
  if (nikQuestion === null) return null
  const { state, reason } = nikQuestion
  return (
    <section className="stack">
      <h3>{words.title}</h3>
      <p>{words.states[state]}</p>
      {reason === '' ? null : <p className="soft">{words.because(reason)}</p>}
      {state === 'open' && mayAnswer ? <Question key={personId} asked={{ runId, personId }} /> : null}
    </section>
  )
}

function Question({ asked }: { readonly asked: { readonly runId: string; readonly personId: string } }) {
  const words = useOfficeText().verification.nik
  const grant = useGrant()
  const queries = useQueryClient()
  const opening = useMutation({ mutationFn: () => openNikPair(grant, asked) })
  if (opening.data === undefined) {
    return (
      <>
        <p>{words.lead}</p>
        {opening.isError ? (
          <NumbersFault thrown={opening.error} onOpened={() => opening.mutate()} onLeave={opening.reset} />
        ) : null}
        <div className="row">
          <Button variant="default" loading={opening.isPending} onClick={() => opening.mutate()}>
            {words.compare}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <Pair pair={opening.data} />
      <NikAnswer asked={asked} source={opening.data.source} onDone={() => queries.invalidateQueries()} />
    </>
  )
}

function Pair({ pair: { desa, registry, source } }: { readonly pair: NikPair }) {
  const words = useOfficeText().verification.nik
  return (
    <div className="numbers">
      <FactList
        facts={[
          { name: words.desa, value: desa },
          { name: words.registry(source), value: registry },
        ]}
      />
      <p className="soft">{words.digits(differingDigits(desa, registry).join(', '))}</p>
    </div>
  )
}
