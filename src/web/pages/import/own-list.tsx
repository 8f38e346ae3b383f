import type { ReceiveAnswer } from '#nomination/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetNominations, type StepTaken, takeStep } from '../../api/nomination.ts'
import { useAct } from '../../api/use-act.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { DownloadButton } from '../../kit/download-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Notice } from '../../kit/notice.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { EntryColumns } from './entry-columns.tsx'
import { Counts } from './entry-verdict.tsx'
import { baseName } from './entry-words.ts'
import { type Entry, isDesaOpen, isDoubtOpen, isGoneOpen, isToReceive, standingOf } from './import-state.ts'
import { ListKindQuestion } from './list-kind-question.tsx'
import { OtherDesaQuestion } from './other-desa-question.tsx'
import { RowRemarks } from './row-remarks.tsx'
import type { Importing } from './use-import.ts'

type Props = { readonly entry: Entry; readonly importing: Importing }

/** One file of the desa: what was read, what is wrong with it, and the one button that keeps it. */
export function OwnList({ entry, importing }: Props) {
  return (
    <section className="stack">
      <h2 className="import__name">{baseName(entry.seen.fileName)}</h2>
      {entry.answer === undefined ? (
        <Open entry={entry} importing={importing} />
      ) : (
        <Received answer={entry.answer} mode={entry.mode} />
      )}
    </section>
  )
}

function Open({ entry, importing }: Props) {
  const { language } = useLanguage()
  const words = useImportText()
  const { seen } = entry
  const standing = standingOf(entry)
  if (seen.receivedBefore !== null) return <Notice tone="ok">{words.own.same(seen.receivedBefore.version)}</Notice>
  return (
    <>
      {seen.refusal === null || standing === 'ready' ? null : (
        <Notice tone="stop" live>
          {sayRefusal(seen.refusal, language)}
        </Notice>
      )}
      <OtherDesaQuestion entry={entry} change={importing.change} />
      {standing === 'ready' ? <Ready entry={entry} importing={importing} /> : null}
      {standing === 'refused' ? null : (
        <Fold open={seen.refusal === null ? isDoubtOpen(entry) : !isDesaOpen(entry)} head={<b>{words.own.readings}</b>}>
          <EntryColumns key={JSON.stringify([seen.sheets, entry.columns])} entry={entry} change={importing.change} />
        </Fold>
      )}
    </>
  )
}

function Ready({ entry, importing }: Props) {
  const words = useImportText()
  // What is being read anew can be kept when its rows are judged, not before.
  const isWorking = entry.state === 'queued' || entry.state === 'looking'
  return (
    <>
      {entry.mode === entry.seen.mode ? <Counts entry={entry} /> : null}
      <ListKindQuestion entry={entry} change={importing.change} />
      <RowRemarks seen={entry.seen} />
      {entry.thrown === undefined ? null : <FaultNotice thrown={entry.thrown} />}
      {isGoneOpen(entry) ? <p>{words.own.kindOpen}</p> : null}
      <Button
        fullWidth
        loading={isWorking}
        disabled={entry.state === 'open' && !isToReceive(entry)}
        onClick={() => importing.change(entry.state === 'open' ? { is: 'receive' } : { is: 'retry' })}
      >
        {words.own.save}
      </Button>
    </>
  )
}

function Received({ answer, mode }: { readonly answer: ReceiveAnswer; readonly mode: Entry['mode'] }) {
  const words = useImportText()
  const { own } = words
  const { listId, good, toMend, repeated, version, receivedBefore } = answer
  if (receivedBefore) return <Notice tone="ok">{own.same(version)}</Notice>
  return (
    <>
      <Notice tone={toMend === 0 ? 'ok' : 'wait'} title={own.received(good, toMend)} live>
        {mode === 'whole' || repeated === 0 ? null : own.repeated(repeated)}
      </Notice>
      {toMend === 0 ? null : (
        <div>
          <DownloadButton file={{ path: `/nominations/lists/${listId}/mend.xlsx` }}>
            {words.done.mendFile}
          </DownloadButton>
        </div>
      )}
      <SendOn answer={answer} />
    </>
  )
}

/** A list is the desa's own until it sends it; with rows to mend it may still do so. */
function SendOn({ answer: { listId, good } }: { readonly answer: ReceiveAnswer }) {
  const words = useImportText().own
  const grant = useGrant()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const sending = useAct(
    (input: StepTaken, key) => takeStep(grant, input, key),
    () => forgetNominations(queries),
  )
  if (sending.isSuccess) return <Notice tone="ok" title={words.sent} live />
  if (good === 0) return null
  return (
    <>
      <p>{words.next}</p>
      <Button fullWidth onClick={() => setAsking(true)}>
        {words.send}
      </Button>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.sendQuestion(good)}
        people={good}
        act={words.send}
        onConfirm={() => sending.mutateAsync({ step: 'send', listId, remark: '', scanDigest: null })}
      />
    </>
  )
}
