import type { BoardAnswer } from '#nomination/contract.ts'
import type { ProgrammeRow } from '#programme/contract.ts'
import { firstDay, parseMonth } from '#values/month.ts'
import { daysBetween, formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useDayName } from '../../kit/use-day-name.ts'
import { stillHeld } from '../../shell/still-held.ts'
import type { Seen } from '../../shell/tasks.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import type { HomeLine } from './home-block.tsx'

const route = getRouteApi('/$pemda')

/** What goes wrong if nobody looks: late desa, foundations not on record, a list that ages before its first cover. */
export function useWatchLines(
  programme: ProgrammeRow,
  seen: Seen,
  board: BoardAnswer | undefined,
): readonly HomeLine[] {
  const late = useLateLine(seen, board)
  const missing = useMissingLine(seen)
  const age = useAgeLine(programme, seen)
  const waiting = useWaitingLine(seen)
  const held = useHeldLine(seen)
  return [late, missing, age, waiting, held].filter((line) => line !== undefined)
}

/** Once the list is locked, a late desa has missed this programme; nothing can be done about it here any more. */
function useLateLine({ decrees }: Seen, board: BoardAnswer | undefined): HomeLine | undefined {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const amount = board?.total.late.length ?? 0
  if (amount === 0 || decrees?.some(({ state }) => state !== 'opened')) return undefined
  const note = board?.deadline ? home.lateNote(dayName(board.deadline)) : undefined
  const link = { to: '/$pemda/usulan', params: { pemda }, search: { telat: 'ya' } } as const
  return { amount, words: home.late, link, ...(note ? { note } : {}) }
}

/** Named by the decree and still not sent to the branch: nobody covers them until their data are mended. */
function useHeldLine({ enrolment }: Seen): HomeLine | undefined {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  const amount = stillHeld(enrolment?.rows ?? [])
  const link = { to: '/$pemda/kepesertaan', params: { pemda } } as const
  return amount === 0 ? undefined : { amount, words: home.held, link, note: home.heldNote }
}

function useMissingLine({ view }: Seen): HomeLine | undefined {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  if (view === undefined) return undefined
  const { programme, funds } = view
  const papers = [
    ...(programme.legalBasis === '' ? [home.papers.regulation] : []),
    ...(programme.pksNumber === '' ? [home.papers.pks] : []),
    ...(funds.some(({ dpaNumber }) => dpaNumber === '') ? [home.papers.dpa] : []),
  ]
  if (papers.length === 0) return undefined
  const link = { to: '/$pemda/program', params: { pemda } } as const
  return { amount: papers.length, words: home.missing, link, note: home.missingNote(papers.join(', ')) }
}

/** People die and are covered by others between the lock and the first cover; the longer, the more. */
function useAgeLine({ firstMonth }: ProgrammeRow, { decrees, enrolment }: Seen): HomeLine | undefined {
  const { home } = useOfficeText()
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const list = decrees?.find(({ state }) => state !== 'opened')
  const month = parseMonth(firstMonth)
  const locked = list && parsePlainDate(list.lockedOn)
  const isSent = enrolment?.rows.some(({ decreeListId }) => decreeListId === list?.id)
  // Whoever does not see the files for the branch can neither know whether they were sent nor check before it.
  if (enrolment === undefined || isSent) return undefined
  if (locked === undefined || isRefusal(locked) || isRefusal(month)) return undefined
  const start = firstDay(month)
  const amount = daysBetween(locked, start)
  if (amount <= 0) return undefined
  return {
    amount,
    words: home.listAge,
    link: { to: '/$pemda/seleksi', params: { pemda } },
    note: home.listAgeNote(formatDate(locked, language), formatDate(start, language)),
  }
}

function useWaitingLine({ proposals }: Seen): HomeLine | undefined {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  const amount = (proposals?.waiting ?? 0) - (proposals?.mine ?? 0)
  return amount === 0
    ? undefined
    : { amount, words: home.waiting, link: { to: '/$pemda/persetujuan', params: { pemda } } }
}
