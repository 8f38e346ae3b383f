import { isRefusal } from '#values/refusal.ts'
import type { FoundFile, MatchingList } from '#verification/contract.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { ProgressBar } from '../../../kit/progress-bar.tsx'
import { RefusalSentence } from '../../../kit/refusal-sentence.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'
import type { AboutData } from '../about-data.tsx'
import { AboutExtract } from './about-extract.tsx'
import { FoundHere } from './found-here.tsx'
import { useMatchingHere } from './use-matching-here.ts'

type Found = { readonly found: FoundFile; readonly about: AboutData }

/** The matching on the officer's own computer: the file stays, only results are sent, and only when they were seen. */
export function ByBrowser({ list }: { readonly list: MatchingList }) {
  const words = useOfficeText().matching.here
  const { matching, rows, stop } = useMatchingHere(list.id)
  const [found, setFound] = useState<Found>()
  const start = (file: File, about: AboutData) =>
    matching.mutate(file, {
      onSuccess: (result) => (isRefusal(result) ? undefined : setFound({ found: result, about })),
    })
  const again = () => {
    matching.reset()
    setFound(undefined)
  }
  return (
    <section className="panel stack" aria-labelledby="match-here">
      <div>
        <h2 id="match-here">{words.title}</h2>
        <p className="soft small">{words.text}</p>
      </div>
      {matching.isPending ? (
        <Working rows={rows} onStop={stop} />
      ) : found === undefined ? (
        <AboutExtract onStart={start} />
      ) : (
        <FoundHere list={list} {...found} onAgain={again} />
      )}
      <WhyNot matching={matching} />
    </section>
  )
}

function Working({ rows, onStop }: { readonly rows: number; readonly onStop: () => void }) {
  const words = useOfficeText().matching.here
  return (
    <div className="stack">
      <output className="figure">{words.working(rows)}</output>
      <ProgressBar label={words.working(rows)} done={rows} total={null} />
      <p className="soft small">{words.keepOpen}</p>
      <div className="row">
        <Button variant="default" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  )
}

/** An expected "no" of the file; what was stopped by hand needs no words. */
function WhyNot({ matching }: Pick<ReturnType<typeof useMatchingHere>, 'matching'>) {
  if (isRefusal(matching.data))
    return (
      <Notice tone="stop" live>
        <RefusalSentence said={matching.data} />
      </Notice>
    )
  const isStopped = matching.error instanceof DOMException && matching.error.name === 'AbortError'
  return matching.isError && !isStopped ? <FaultNotice thrown={matching.error} /> : null
}
