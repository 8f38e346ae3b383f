import { rupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CallFailed } from '../../api/fault.ts'
import { ConfirmEffect } from '../../kit/confirm-effect.tsx'
import { EmptyState } from '../../kit/empty-state.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { FileSender } from '../../kit/file-sender.tsx'
import { HeroNumber } from '../../kit/hero-number.tsx'
import { JobLine } from '../../kit/job-progress.tsx'
import { LegalBasis } from '../../kit/legal-basis.tsx'
import { NikField } from '../../kit/nik-field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { StatusWord } from '../../kit/status-word.tsx'
import { StepsHeader } from '../../kit/steps-header.tsx'
import { Tahapan } from '../../kit/tahapan.tsx'
import { today } from '../../kit/today.ts'
import { WhyPanel } from '../../kit/why-panel.tsx'
import { LanguageChoice } from '../../shell/choices.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { citations, outcomes, standings, statuses } from './samples.ts'
import { SampleTable } from './sample-table.tsx'
import './gallery.css'

const job = { id: 'x', kind: 'verify', state: 'running', done: 3214, total: 8912, result: null, refusal: null } as const
const unreachable = new CallFailed({ kind: 'unreachable' })
const forbidden = new CallFailed({ kind: 'broken', status: 403 })
const need = rupiah(1_209_600_000)

/** Every component once, with the longest words it must carry; only while developing. */
export function GalleryPage() {
  const text = useText()
  const importing = useImportText()
  return (
    <main className="gallery">
      <PageHead title="kit" lead={text.app.purpose} action={<LanguageChoice />} />
      <Tahapan standings={standings} here="selection" />
      <StepsHeader label="kit" steps={importing.steps.map((name) => ({ name }))} here={1} />
      <Numbers />
      <div className="row">
        {statuses.map((status) => (
          <StatusWord key={status.is} status={status} />
        ))}
      </div>
      <SampleTable />
      <Notices />
      <WhyPanel
        status={<StatusWord status={{ is: 'notEligible' }} />}
        verdict={['Orang ini tidak memenuhi syarat. Ada 1 syarat yang tidak terpenuhi.']}
        outcomes={outcomes}
        order={['Urutannya 7.200 dari 7.509 orang yang memenuhi syarat.']}
        changes={['Desil 4 atau lebih rendah']}
      />
      <Working />
    </main>
  )
}

function Numbers() {
  const text = useText()
  const office = useOfficeText()
  const { need: needWords } = office.selection
  return (
    <div className="hero-row">
      <HeroNumber
        name={text.places.selection}
        amount={6000}
        unit={text.kit.confirm.people}
        note="Oktober 2025 – September 2026"
        link={{ to: '/kit' }}
        tone="ok"
      />
      <HeroNumber
        name={text.kit.confirm.money}
        money={need}
        note={needWords('Rp1.209.600.000', 6000, 'Rp16.800', 12)}
        basis={<LegalBasis citations={citations} subject={text.kit.confirm.money} />}
      />
      <HeroNumber
        name={text.status.refusedByBpjs}
        amount={13}
        unit={text.kit.confirm.people}
        note="31 Oktober 2025"
        tone="risk"
      />
    </div>
  )
}

function Notices() {
  const text = useText()
  const office = useOfficeText()
  return (
    <div className="stack">
      <ErrorSummary faults={[{ field: 'nik-sample', text: text.kit.nik.states['short'] ?? '' }]} attempt={0} />
      <Notice tone="ok" title={text.kit.job.done}>
        {office.nomination.noneText}
      </Notice>
      <Notice tone="wait">{text.signIn.expired}</Notice>
      <Notice tone="risk">{text.app.offline}</Notice>
      <FaultPicture thrown={unreachable} onRetry={() => undefined} />
      <FaultPicture thrown={forbidden} />
      <EmptyState picture="empty" title={office.nomination.none} action={<Button>{office.nomination.upload}</Button>}>
        {office.nomination.noneText}
      </EmptyState>
    </div>
  )
}

function Working() {
  const text = useText()
  const office = useOfficeText()
  const [nik, setNik] = useState(['740601', '410785', '0001'].join(''))
  const [asking, setAsking] = useState(false)
  const words = office.selection
  const importing = useImportText()
  return (
    <div className="stack">
      <JobLine label={text.places.verification} job={job} stopping={false} onStop={() => undefined} />
      <FileSender
        id="gallery-files"
        limits={{ endings: ['.xlsx'], limit: 1e7 }}
        kinds={importing.files.kinds}
        send={() => Promise.resolve()}
      />
      <NikField id="nik-sample" value={nik} onChange={setNik} today={today()} sex="L" />
      <div className="row">
        <Button onClick={() => setAsking(true)}>{words.lock}</Button>
        <Button variant="default">{text.app.cancel}</Button>
        <Button variant="outline">{words.submitTo('Bupati')}</Button>
        <Button variant="subtle">{text.app.close}</Button>
        <Button disabled>{text.app.next}</Button>
      </div>
      <ConfirmEffect
        open={asking}
        onClose={() => setAsking(false)}
        question={words.lockQuestion(6000)}
        people={6000}
        money={need}
        act={words.lock}
        onConfirm={() => Promise.reject(unreachable)}
      >
        <p>{words.need('Rp1.209.600.000', 6000, 'Rp16.800', 12)}</p>
        <p>{words.lockStill('Bupati')}</p>
      </ConfirmEffect>
    </div>
  )
}
