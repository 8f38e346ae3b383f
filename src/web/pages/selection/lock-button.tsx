import type { ProgrammeView } from '#programme/contract.ts'
import type { SelectionRun } from '#selection/contract.ts'
import { monthOf, monthsBetween, type Month } from '#values/month.ts'
import { formatRupiah, rupiah, sumRupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { proposeLock } from '../../api/decree-list.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { today } from '../../kit/today.ts'
import { selects } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useHeadOfRegion } from '../../shell/head-of-region.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useMonthName } from '../../kit/use-month-name.ts'

type Props = { readonly view: ProgrammeView; readonly run: SelectionRun }

/** The first person's half of the lock: its effect in people and rupiah, then the verb. */
export function LockButton({ view, run }: Props) {
  const words = useOfficeText().selection
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const proposing = useAct(
    (runId: string, key) => proposeLock(grant, runId, key),
    () => queries.invalidateQueries({ queryKey: ['proposals'] }),
  )
  if (!selects(grant) || run.counts.selected === 0) return null
  const basis = view.funds.flatMap(({ price }) => price.basis)
  return (
    <div className="row">
      <Button onClick={() => setAsking(true)}>{words.lock}</Button>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.lockQuestion(run.counts.selected)}
        people={run.counts.selected}
        money={needOf(run)}
        basis={<LegalBasis citations={basis} subject={words.result.rupiah} />}
        act={words.lock}
        onConfirm={() => proposing.mutateAsync(run.id)}
      >
        <Effect view={view} run={run} />
      </ConfirmEffect>
    </div>
  )
}

const needOf = (run: SelectionRun) => sumRupiah(run.funds.map((fund) => rupiah(fund.rupiah)))

/** Months of the period that no number can cover any more. */
function pastOf({ firstMonth, months }: ProgrammeView['programme']): number {
  return Math.min(months, Math.max(0, monthsBetween(firstMonth as Month, monthOf(today()))))
}

/** How the sum is made, what it is held against, and until when it can be taken back. */
function Effect({ view: { programme, funds }, run }: Props) {
  const words = useOfficeText().selection
  const head = useHeadOfRegion()
  const monthName = useMonthName()
  const sum = formatRupiah(needOf(run))
  const pastMonths = pastOf(programme)
  const [only, another] = funds
  const price = another === undefined && only ? formatRupiah(rupiah(only.price.perMonth)) : undefined
  return (
    <>
      <p>
        {price === undefined ? words.needSum(sum) : words.need(sum, run.counts.selected, price, programme.months)}
        {', '}
        {words.period(monthName(programme.firstMonth), monthName(programme.lastMonth))}
      </p>
      {pastMonths > 0 ? <p>{words.monthsPast(pastMonths, programme.months - pastMonths)}</p> : null}
      <p>{words.ceiling(formatRupiah(sumRupiah(funds.map((fund) => rupiah(fund.ceiling)))))}</p>
      <p>{words.twoPeople}</p>
      <p>{words.lockStill(head)}</p>
    </>
  )
}
