import { type DecreeList, replacementInstruments } from '#selection/contract.ts'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { DownloadButton } from '../../kit/download-button.tsx'
import { AreaFilter } from '../../shell/area-filter.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

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

function Annexes({ list: { id } }: Props) {
  const words = useOfficeText().selection.papers
  const [area, setArea] = useState<string>()
  return (
    <div>
      <AreaFilter value={area} onChange={setArea} />
      {(['I', 'II'] as const).map((annex) => (
        <div key={annex}>
          <p>{words.annexes[annex]}</p>
          <div className="row">
            <Annex id={id} annex={annex} area={area} format="pdf" paper="F4" words={words.pdf('F4')} />
            <Annex id={id} annex={annex} area={area} format="pdf" paper="A4" words={words.pdf('A4')} />
            <Annex id={id} annex={annex} area={area} format="xlsx" words={words.xlsx} />
          </div>
        </div>
      ))}
    </div>
  )
}

type AnnexProps = {
  readonly id: string
  readonly annex: 'I' | 'II'
  readonly area: string | undefined
  readonly format: 'pdf' | 'xlsx'
  readonly paper?: 'F4' | 'A4'
  readonly words: string
}

function Annex({ id, words, ...params }: AnnexProps) {
  const { annexes, annexFile } = useOfficeText().selection.papers
  return (
    <DownloadButton
      file={{ path: `/selection/lists/${id}/annex`, params }}
      label={annexFile(annexes[params.annex], words)}
    >
      {words}
    </DownloadButton>
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
