import { readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { FoundFile, MatchingList } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { saveFile } from '../../../api/download.ts'
import { useAct } from '../../../api/use-act.ts'
import { fileOfFound, sendFound } from '../../../api/verification.ts'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { today } from '../../../kit/today.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import type { AboutData } from '../about-data.tsx'
import { ResultCounts } from '../result-counts.tsx'

type Props = {
  readonly list: MatchingList
  readonly found: FoundFile
  readonly about: AboutData
  readonly onAgain: () => void
}

/** What was found here: the four results, exactly what will be sent, and the button that sends it. */
export function FoundHere({ list, found, about, onAgain }: Props) {
  const words = useOfficeText().matching.here
  const grant = useGrant()
  const navigate = useNavigate()
  const sending = useAct(
    (dataDate: string, key) => sendFound(grant, found, { listId: list.id, source: about.source.trim(), dataDate }, key),
    ({ jobId }) => navigate({ to: '.', search: (old: object) => ({ ...old, tugas: jobId }) }),
  )
  const send = () => {
    const day = readWrittenDate(about.dataDate, today())
    if (!isRefusal(day)) sending.mutate(day)
  }
  const { rows, unusable } = found.extract
  return (
    <div className="stack">
      <output>{words.done(found.rows.length, rows)}</output>
      <ResultCounts of={(word) => found.rows.filter(({ match }) => match === word).length} />
      {unusable === 0 ? null : <p className="soft small">{words.unusable(unusable)}</p>}
      {sending.isError ? <FaultNotice thrown={sending.error} /> : null}
      <div className="row">
        <Button loading={sending.isPending} onClick={send}>
          {words.send}
        </Button>
        <Button variant="default" onClick={() => saveFile(fileOfFound(found), 'hasil-pemadanan.json')}>
          {words.see}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </div>
  )
}
