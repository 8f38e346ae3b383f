import type { PaperRow, PaperSubject } from '#letters/contract.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import type { Text } from '../../text/id.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import type { Tone } from '../../kit/status-word.tsx'
import { DownloadButton } from '../../kit/download-button.tsx'
import { PaperActs } from './paper-acts.tsx'

type Props = { readonly of: PaperSubject; readonly paper: PaperRow }

/** A paper that is filed and still true asks for nothing more. */
const hasActs = ({ state, outOfDate }: PaperRow): boolean => state !== 'berkas diterima' || outOfDate

const tones = { konsep: 'wait', diparaf: 'wait', ditandatangani: 'wait', 'berkas diterima': 'ok' } as const
const toneOf = ({ state, outOfDate }: PaperRow): Tone => (state === null ? 'quiet' : outOfDate ? 'risk' : tones[state])

/** One paper: its name, its state in words, who signs or signed, and the next thing to do. */
export function PaperLine({ of, paper }: Props) {
  const { text, language } = useLanguage()
  return (
    <li className="paper-list__line">
      <div className="paper-list__head">
        <strong>{paper.title[language]}</strong>
        <span className="status" data-tone={toneOf(paper)}>
          {text.papers.states[paper.state ?? 'none']}
        </span>
      </div>
      <Facts paper={paper} />
      {paper.state === 'berkas diterima' ? (
        <div className="row">
          <DownloadButton
            file={{ path: `/papers/${paper.paperId}/sheet` }}
            variant="subtle"
            label={text.papers.of(text.papers.sheet, paper.title[language])}
          >
            {text.papers.sheet}
          </DownloadButton>
        </div>
      ) : null}
      {paper.isMine && hasActs(paper) ? <PaperActs of={of} paper={paper} /> : null}
    </li>
  )
}

function Facts({ paper }: { readonly paper: PaperRow }) {
  const { papers: words } = useText()
  const { language } = useLanguage()
  const dayName = useDayName()
  const { signedBy, signedOn, number, signatory, outOfDate, waitsFor, paperId, copies } = paper
  const facts = [
    paper.isOptional ? words.optional : '',
    signedBy !== null && signedOn !== null
      ? words.signedOn(dayName(signedOn), signedBy)
      : words.signer(signatory.title, signatory.name),
    ...initialFacts(paper, words, dayName),
    number === null ? '' : words.numberOf(number),
    paperId === null ? '' : words.code(printedCode(paper.code)),
    waitsFor.length === 0 || signedOn !== null ? '' : words.waitsFor(waitsFor.map((one) => one[language]).join(', ')),
    outOfDate ? words.outOfDate : '',
    copies === null || copies.length === 0 ? '' : words.copies.of(copies.join(', ')),
    paper.templateChanged ? words.templateChanged : '',
  ].filter(Boolean)
  return <p className="soft small">{facts.join(' · ')}</p>
}

/** Who initialled and who still has to; nothing before there is a draft to go round. */
function initialFacts(
  { initials, paperId, signedOn }: PaperRow,
  words: Text['papers'],
  dayName: (day: string) => string,
) {
  const open = initials.filter(({ on }) => on === null).map(({ title }) => title)
  return [
    ...initials.map(({ title, name, on }) => (on === null ? '' : words.initialled(title, name ?? '', dayName(on)))),
    paperId === null || signedOn !== null || open.length === 0 ? '' : words.notInitialled(open.join(', ')),
  ]
}
