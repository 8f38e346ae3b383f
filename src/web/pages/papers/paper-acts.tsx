import type { PaperRow, PaperSubject } from '#letters/contract.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setPaperCopies } from '../../api/letterheads.ts'
import { draftPaper, forgetPapers } from '../../api/papers.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { DownloadButton } from '../../kit/download-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { CopiesForm } from './copies-form.tsx'
import { FileSheet } from './file-sheet.tsx'
import { InitialForm } from './initial-form.tsx'
import { offeredActs, type PaperAct } from './offered-acts.ts'
import { SignForm } from './sign-form.tsx'

type Props = { readonly of: PaperSubject; readonly paper: PaperRow }

/** What can be done with a paper now; what comes next stands first. */
export function PaperActs({ of, paper }: Props) {
  const [open, setOpen] = useState<PaperAct>()
  const named = useNamed(paper)
  return (
    <div className="row">
      {offeredActs(paper).map((act) => (
        <OneAct key={act} act={act} of={of} paper={paper} onOpen={setOpen} />
      ))}
      {open === undefined ? null : (
        <Dialog open onClose={() => setOpen(undefined)} title={named(open).whole} kind="sheet">
          <Form act={open} paper={paper} onDone={() => setOpen(undefined)} />
        </Dialog>
      )}
    </div>
  )
}

/** The words of a button, and the same with the paper's name for a screen reader. */
function useNamed({ title }: PaperRow) {
  const { text, language } = useLanguage()
  const words = text.papers
  return (act: PaperAct) => {
    const short = act === 'copies' ? words.copies.edit : words[act]
    return { short, whole: words.of(short, title[language]) }
  }
}

type ActProps = Props & { readonly act: PaperAct; readonly onOpen: (act: PaperAct) => void }

function OneAct({ act, of, paper, onOpen }: ActProps) {
  const { short, whole } = useNamed(paper)(act)
  if (act === 'draft' || act === 'redraft' || act === 'replace')
    return <Draft of={of} kind={paper.kind} label={short} name={whole} />
  if (act === 'take')
    return (
      <DownloadButton file={{ path: `/papers/${paper.paperId}/draft` }} label={whole}>
        {short}
      </DownloadButton>
    )
  return (
    <Button variant="default" aria-label={whole} onClick={() => onOpen(act)}>
      {short}
    </Button>
  )
}

type FormProps = { readonly act: PaperAct; readonly paper: PaperRow; readonly onDone: () => void }

function Form({ act, paper, onDone }: FormProps) {
  if (act === 'initial') return <InitialForm paper={paper} onDone={onDone} />
  if (act === 'file') return <FileSheet paper={paper} onDone={onDone} />
  return act === 'copies' ? <PaperCopies paper={paper} onDone={onDone} /> : <SignForm paper={paper} onDone={onDone} />
}

function PaperCopies({ paper, onDone }: Omit<FormProps, 'act'>) {
  const { copies: words } = useText().papers
  const grant = useGrant()
  const queries = useQueryClient()
  return (
    <CopiesForm
      copies={paper.copies ?? []}
      lead={words.lead}
      save={(copies, key) => setPaperCopies(grant, { paperId: paper.paperId!, copies }, key)}
      onDone={async () => {
        await forgetPapers(queries)
        onDone()
      }}
    />
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
