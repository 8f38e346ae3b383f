import { Button } from '@mantine/core'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { FileDrop } from '../../kit/file-drop.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ProgressBar } from '../../kit/progress-bar.tsx'
import { useImportText } from '../../text/use-import-text.ts'
import { useText } from '../../text/use-text.ts'
import { type FileKinds, sendingsOf } from './choose-files.ts'
import type { Sending, Work } from './import-state.ts'
import { Photos } from './photos.tsx'
import { SendingList } from './sending-list.tsx'
import type { Importing } from './use-import.ts'

type Props = {
  readonly importing: Importing
  readonly kinds: FileKinds
  readonly onNext?: () => void
}

/** Step 1: the files, each on its way to the server by itself, so that one bad file or a cut line stops no other. */
export function SendingStep({ importing, kinds, onNext }: Props) {
  const text = useText()
  const words = useImportText().files
  const { work, change } = importing
  const isSending = work.halted === null && work.sendings.some(isOnItsWay)
  return (
    <div className="stack">
      <FileDrop
        id="files"
        limits={kinds.limits}
        kinds={kinds.words}
        onFiles={(more) => change({ is: 'chosen', sendings: sendingsOf(work.sendings, more, { ...kinds, text }) })}
      />
      {work.sendings.length === 0 ? <p className="soft">{words.safe}</p> : <Line importing={importing} />}
      <SendingList sendings={work.sendings} />
      {kinds.photo !== undefined ? <Photos sendings={work.sendings} /> : null}
      {work.entries.length === 0 || isSending || onNext === undefined ? null : (
        <div className="row">
          <Button onClick={onNext}>{words.next}</Button>
        </div>
      )}
    </div>
  )
}

const isOnItsWay = ({ state }: Sending) => state === 'waiting' || state === 'sending'

function Line({ importing: { work, change, stop } }: { readonly importing: Importing }) {
  const words = useImportText().files
  const left = work.sendings.filter(({ state }) => state === 'waiting' || state === 'lost').length
  const done = work.sendings.filter(({ state }) => state === 'seen' || state === 'failed').length
  const now = work.sendings.find(({ state }) => state === 'sending')
  return (
    <div className="panel stack">
      <output className="figure">{words.progress(done, work.sendings.length)}</output>
      <ProgressBar label={words.progress(done, work.sendings.length)} done={done} total={work.sendings.length} />
      {now === undefined ? null : <Now sending={now} onStop={stop} />}
      {work.halted === null ? null : (
        <Halted work={work} done={done} left={left} onAgain={() => change({ is: 'resumed' })} />
      )}
    </div>
  )
}

function Now({ sending: { file, sent }, onStop }: { readonly sending: Sending; readonly onStop: () => void }) {
  const words = useImportText().files
  return (
    <div className="row">
      <p className="soft small row__words import__name">
        {sent >= 1
          ? words.reading(file.name)
          : words.sending(file.name, Math.floor(sent * 100), Math.round(file.size * (1 - sent)))}
      </p>
      <Button variant="default" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  )
}

type HaltedProps = {
  readonly work: Work
  readonly done: number
  readonly left: number
  readonly onAgain: () => void
}

function Halted({ work: { halted }, done, left, onAgain }: HaltedProps) {
  const words = useImportText().files
  const again = left === 0 ? undefined : <Button onClick={onAgain}>{words.again(left)}</Button>
  if (halted?.thrown !== undefined) {
    return (
      <>
        <FaultNotice thrown={halted.thrown} />
        <div className="row">{again}</div>
      </>
    )
  }
  return halted?.why === 'lost' ? (
    <Notice tone="stop" title={words.lost} action={again} live>
      {words.lostText(done, left)}
    </Notice>
  ) : (
    <Notice tone="wait" action={again} live>
      {words.stopped}
    </Notice>
  )
}
