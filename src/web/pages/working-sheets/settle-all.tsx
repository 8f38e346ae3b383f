import type { SettleAllInput, SheetField, SheetView } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useAct } from '../../api/use-act.ts'
import { settleAll } from '../../api/working-sheets.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { JobWatch } from '../../kit/job-watch.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda/office/usulan/lembar/$lembar')

type Props = { readonly sheet: SheetView; readonly field: SheetField | undefined }
type Decision = SettleAllInput['decision']

/** Everything that waits, of one column or of all, after a question; long, and so a work that can be left. */
export function SettleAll({ sheet, field }: Props) {
  const words = useOfficeText().workingSheets
  const grant = useGrant()
  const navigate = useNavigate()
  const { tugas } = route.useSearch()
  const [asking, setAsking] = useState<Decision>()
  const follow = (job?: string) =>
    void navigate({ to: '.', search: (old: object) => ({ ...old, tugas: job }), resetScroll: false })
  const settling = useAct(
    (input: SettleAllInput, key) => settleAll(grant, input, key),
    ({ jobId }) => follow(jobId),
  )
  const column = field === undefined ? undefined : words.fields[field]
  const act = { accept: words.acceptAll, refuse: words.refuseAll } as const
  const actOf = { accept: words.acceptAllOf, refuse: words.refuseAllOf } as const
  const wordsOf = (decision: Decision) => (column === undefined ? act[decision] : actOf[decision](column))
  return (
    <>
      {tugas === undefined ? null : <Settled id={tugas} onAgain={() => follow()} />}
      {sheet.cells.open === 0 ? null : (
        <div className="row no-print">
          <Button onClick={() => setAsking('accept')}>{wordsOf('accept')}</Button>
          <Button variant="default" onClick={() => setAsking('refuse')}>
            {wordsOf('refuse')}
          </Button>
        </div>
      )}
      <ConfirmEffect
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        question={questionOf(words, asking ?? 'accept', sheet.cells.open, column)}
        act={wordsOf(asking ?? 'accept')}
        danger={asking === 'refuse'}
        onConfirm={() =>
          settling.mutateAsync({ sheetId: sheet.id, decision: asking ?? 'accept', field: field ?? null })
        }
      >
        <p>{asking === 'refuse' ? words.refuseNote : words.acceptNote}</p>
      </ConfirmEffect>
    </>
  )
}

type Words = ReturnType<typeof useOfficeText>['workingSheets']

function questionOf(words: Words, decision: Decision, open: number, column: string | undefined): string {
  if (column !== undefined)
    return decision === 'accept' ? words.acceptQuestionOf(column) : words.refuseQuestionOf(column)
  return decision === 'accept' ? words.acceptQuestion(open) : words.refuseQuestion(open)
}

const ended = z.object({ accepted: z.number(), refused: z.number(), left: z.number() })

function Settled({ id, onAgain }: { readonly id: string; readonly onAgain: () => void }) {
  const words = useOfficeText().workingSheets
  return (
    <JobWatch id={id} label={words.settling} again={{ words: words.close, onClick: onAgain }}>
      {(result) => {
        const sums = ended.safeParse(result)
        if (!sums.success) return null
        const { accepted, refused, left } = sums.data
        return (
          <Notice tone={left === 0 ? 'ok' : 'wait'} live>
            {words.settled(accepted, refused, left)}
          </Notice>
        )
      }}
    </JobWatch>
  )
}
