import { getRouteApi } from '@tanstack/react-router'
import { useDayName } from '../../kit/use-day-name.ts'
import { useMoment } from '../../kit/use-moment.ts'
import { readsOutcomes } from '../../shell/duties.ts'
import { useGrant } from '../../shell/grant-context.ts'
import type { Seen } from '../../shell/tasks.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import type { HomeLine } from './home-block.tsx'

const route = getRouteApi('/$pemda')

/** What really came about, and nothing that is only planned: a locked list protects nobody. */
export function useReachedLines({ decrees, enrolment }: Seen): readonly HomeLine[] {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const seesPeople = readsOutcomes(useGrant())
  const moment = useMoment()
  const list = decrees?.find(({ state }) => state === 'numbered')
  const states = enrolment?.states
  const [file] = enrolment?.rows ?? []
  const toEnrolment = { to: '/$pemda/kepesertaan', params: { pemda } } as const
  const lines: HomeLine[] = []
  if (states !== undefined && states.active > 0) {
    lines.push({ amount: states.active, words: home.active, link: toEnrolment, note: home.activeNote })
  }
  if (states !== undefined && states.awaitingNumber > 0 && file !== undefined) {
    const note = home.sentNote(moment(file.madeAt))
    lines.push({ amount: states.awaitingNumber, words: home.sent, link: toEnrolment, note })
  }
  if (list?.decree) {
    const note = home.decreedNote(list.decree.number, dayName(list.decree.date))
    const search = { hasil: list.runId, status: 'selected' }
    const people = { to: '/$pemda/seleksi/orang', params: { pemda }, search } as const
    const link = seesPeople ? people : ({ to: '/$pemda/seleksi', params: { pemda } } as const)
    lines.push({ amount: list.effect.people, words: home.decreed, link, note })
  }
  return lines
}
