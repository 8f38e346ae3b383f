import type { PaperRow, PaperSubject } from '#letters/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { draftPaper, forgetPapers } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { DownloadButton } from '../../kit/download-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useLanguage } from '../../text/use-text.ts'
import { FileSheet } from './file-sheet.tsx'
import { SignForm } from './sign-form.tsx'

type Props = { readonly of: PaperSubject; readonly paper: PaperRow }

/** An unsigned draft tells other data, or stands in another template, than a new one would. */
const isStale = ({ signedOn, state, outOfDate, templateChanged }: PaperRow): boolean =>
  state !== null && signedOn === null && (outOfDate || templateChanged)

/** What comes next stands first; an out-of-date draft can only be made anew. */
export function PaperActs({ of, paper }: Props) {
  const { text, language } = useLanguage()
  const words = text.papers
  const [open, setOpen] = useState<'sign' | 'file'>()
  const { kind, paperId, state, outOfDate } = paper
  const named = (act: string) => words.of(act, paper.title[language])
  const ask = (what: 'sign' | 'file') => (
    <Button variant="default" aria-label={named(words[what])} onClick={() => setOpen(what)}>
      {words[what]}
    </Button>
  )
  const isDraft = state === 'konsep' || state === 'diparaf'
  return (
    <div className="row">
      {state === null ? <Draft of={of} kind={kind} label={words.draft} name={named(words.draft)} /> : null}
      {isStale(paper) ? <Draft of={of} kind={kind} label={words.redraft} name={named(words.redraft)} /> : null}
      {isDraft && !outOfDate ? (
        <>
          <DownloadButton file={{ path: `/papers/${paperId}/draft` }} label={named(words.take)}>
            {words.take}
          </DownloadButton>
          {ask('sign')}
        </>
      ) : null}
      {state === 'ditandatangani' ? ask('file') : null}
      {state === 'ditandatangani' && paper.isNumbered && paper.number === null ? ask('sign') : null}
      {paper.signedOn !== null && outOfDate ? (
        <Draft of={of} kind={kind} label={words.replace} name={named(words.replace)} />
      ) : null}
      {open === undefined ? null : (
        <Dialog open onClose={() => setOpen(undefined)} title={named(words[open])} kind="sheet">
          {open === 'sign' ? (
            <SignForm paper={paper} onDone={() => setOpen(undefined)} />
          ) : (
            <FileSheet paper={paper} onDone={() => setOpen(undefined)} />
          )}
        </Dialog>
      )}
    </div>
  )
}

type DraftProps = { readonly of: PaperSubject; readonly kind: string; readonly label: string; readonly name: string }

function Draft({ of, kind, label, name }: DraftProps) {
  const grant = useGrant()
  const queries = useQueryClient()
  const drafting = useAct(
    (_: object, key) => draftPaper(grant, { ...of, kind }, key),
    () => forgetPapers(queries),
  )
  return (
    <>
      <Button variant="default" aria-label={name} loading={drafting.isPending} onClick={() => drafting.mutate({})}>
        {label}
      </Button>
      {drafting.isError ? <FaultNotice thrown={drafting.error} /> : null}
    </>
  )
}
