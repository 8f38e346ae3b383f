import { type DecreeList, replacementInstruments } from '#selection/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { DownloadButton } from '../../kit/download-button.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Annexes } from './annexes.tsx'

type Props = { readonly list: DecreeList }

/** What is printed and signed: memorandum, draft decree, annexes by area. */
export function Papers({ list }: Props) {
  const words = useOfficeText().selection.papers
  return (
    <section className="stack">
      <div>
        <h3>{words.title}</h3>
        <p className="soft small">{words.logged}</p>
      </div>
      <div className="papers">
        <Letters list={list} />
        <Annexes list={list} />
      </div>
    </section>
  )
}

function Letters({ list: { id } }: Props) {
  const words = useOfficeText().selection.papers
  const [replacement, setReplacement] = useState<(typeof replacementInstruments)[number]>('replacement-record')
  return (
    <div>
      <NativeSelect
        label={words.replacement}
        value={replacement}
        data={replacementInstruments.map((value) => ({ value, label: words.replacements[value] }))}
        onChange={({ currentTarget }) =>
          setReplacement(replacementInstruments.find((known) => known === currentTarget.value) ?? replacement)
        }
      />
      <div className="row">
        <DownloadButton file={{ path: `/selection/lists/${id}/nota-dinas` }}>{words.notaDinas}</DownloadButton>
        <DownloadButton file={{ path: `/selection/lists/${id}/decree-draft`, params: { replacement } }}>
          {words.draft}
        </DownloadButton>
      </div>
    </div>
  )
}

/** What proves the list: the signed decree, and the data from which anybody computes the same list. */
export function Evidence({ list: { id, runId, decree } }: Props) {
  const { papers: words, list: listWords } = useOfficeText().selection
  return (
    <section className="stack">
      <div>
        <h3>{words.data}</h3>
        <p className="soft small">{words.dataText}</p>
      </div>
      <div className="row">
        {(['people', 'rules'] as const).map((part) => (
          <DownloadButton key={part} file={{ path: `/selection/${runId}/data`, params: { part } }}>
            {words.dataParts[part]}
          </DownloadButton>
        ))}
        {decree === null ? null : (
          <DownloadButton file={{ path: `/selection/lists/${id}/signed-file` }}>{listWords.takeSigned}</DownloadButton>
        )}
      </div>
    </section>
  )
}
