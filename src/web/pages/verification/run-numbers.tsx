import type { VerificationRun } from '#verification/contract.ts'
import type { LinkProps } from '@tanstack/react-router'
import { getRouteApi } from '@tanstack/react-router'
import { HeroNumber } from '../../kit/hero-number.tsx'
import { type ShareRow, ShareTable } from '../../kit/share-table.tsx'
import { plainStatuses } from '../../kit/status-word.tsx'
import { WholePemda } from '../../shell/whole-pemda.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import { matches, matchStatus, outcomeStatus } from './verified-words.ts'

const page = getRouteApi('/$pemda/office/verifikasi')

type Props = { readonly run: VerificationRun }
type Filters = { readonly [name in 'padan' | 'syarat' | 'peserta' | 'ganda']?: string }

/** What a verification found; each number leads to its people in the table below. */
export function RunNumbers({ run }: Props) {
  const text = useText()
  const words = useOfficeText().verification
  const linkTo = usePeopleLink()
  const { people, outcome } = run.counts
  return (
    <div className="stack-wide">
      <WholePemda />
      <div className="hero-row">
        {(['eligible', 'to-check', 'not-eligible'] as const).map((word) => {
          const amount = outcome[word] ?? 0
          const status = outcomeStatus[word]
          return (
            <HeroNumber
              key={word}
              name={text.status[status]}
              amount={amount}
              unit={words.people}
              note={words.run.of(amount, people)}
              tone={heroTones[word]}
              {...(amount === 0 ? {} : { link: linkTo({ syarat: word }) })}
            />
          )
        })}
      </div>
      <div className="run-tables">
        <Matching run={run} />
        <Findings run={run} />
      </div>
    </div>
  )
}

const heroTones = { eligible: 'ok', 'to-check': 'wait', 'not-eligible': 'stop' } as const

function Matching({ run: { counts } }: Props) {
  const text = useText()
  const words = useOfficeText().verification.run
  const linkTo = usePeopleLink()
  const rows: ShareRow[] = matches
    .filter((match) => match !== 'waiting' || (counts.match[match] ?? 0) > 0)
    .map((match) => ({
      key: match,
      label: text.status[matchStatus[match]],
      count: counts.match[match] ?? 0,
      link: linkTo({ padan: match }),
      tone: plainStatuses[matchStatus[match]],
    }))
  return (
    <section className="stack">
      <div>
        <h2>{words.matching}</h2>
        <p className="soft small">{words.matchingNote}</p>
      </div>
      <ShareTable caption={words.matching} heads={useHeads()} rows={rows} whole={counts.people} />
    </section>
  )
}

function Findings({ run: { counts } }: Props) {
  const words = useOfficeText().verification.run
  const linkTo = usePeopleLink()
  const heads = useHeads()
  const by: ShareRow[] = Object.entries(words.bys).map(([rule, label]) => ({
    key: rule,
    label,
    count: counts.by[rule] ?? 0,
  }))
  const also: ShareRow[] = [
    { key: 'covered', label: words.covered, count: counts.covered, link: linkTo({ peserta: 'yes' }), tone: 'stop' },
    { key: 'twice', label: words.twice, count: counts.nominatedTwice, link: linkTo({ ganda: 'ya' }), tone: 'quiet' },
  ]
  return (
    <div className="stack-wide">
      <section className="stack">
        <h2>{words.by}</h2>
        <ShareTable caption={words.by} heads={{ ...heads, label: words.by }} rows={by} whole={counts.people} />
      </section>
      <section className="stack">
        <h2>{words.also}</h2>
        <ShareTable caption={words.also} heads={{ ...heads, label: words.also }} rows={also} whole={counts.people} />
      </section>
    </div>
  )
}

function useHeads() {
  const words = useOfficeText().verification.run
  return { label: words.result, count: words.count, share: words.share }
}

function usePeopleLink(): (filters: Filters) => LinkProps {
  const { pemda } = page.useParams()
  const { hasil } = page.useSearch()
  return (filters) => ({
    to: '/$pemda/verifikasi',
    params: { pemda },
    search: { hasil, ...filters },
    hash: 'orang',
  })
}
