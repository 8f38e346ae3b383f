import type { AlarmRow } from '#access/contract/alarms.ts'
import type { Column } from '../../../kit/table/column.ts'
import { useMoment } from '../../../kit/use-moment.ts'
import { useAreaNames } from '../../../shell/use-area-names.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useFigures, useLanguage } from '../../../text/use-text.ts'
import { useNumbersText } from '../../numbers/use-numbers-text.ts'

/** What happened in a sentence, who it was, when, and at which list it rang. */
export function useAlarmColumns(): readonly Column<AlarmRow>[] {
  const { alarms } = useOfficeText()
  const { head } = alarms
  const { text } = useLanguage()
  const sentence = useAlarmSentence()
  const moment = useMoment()
  const areaName = useAreaNames()
  const listName = useListName()
  return [
    { key: 'what', head: head.what, cell: sentence, width: '32%' },
    {
      key: 'who',
      head: head.who,
      cell: ({ actorName, role, area }) => `${actorName} (${text.places.roles[role] ?? role}, ${areaName(area)})`,
      width: '20%',
    },
    { key: 'at', head: head.at, cell: ({ rangAt }) => moment(rangAt), whole: true },
    { key: 'where', head: head.where, cell: ({ at }) => listName(at) },
  ]
}

/** By which rule it rang, in words. */
export function useAlarmSentence() {
  const { rules } = useOfficeText().alarms
  const { count } = useFigures()
  return ({ rule, amount, usual }: AlarmRow) => rules[rule](count(amount), count(usual))
}

/** The last list he looked at when it rang; the others of the day stand in the trail. */
function useListName() {
  const { alarms } = useOfficeText()
  const { about } = useNumbersText()
  const areaName = useAreaNames()
  return (at: AlarmRow['at']) => {
    if (at === null) return alarms.nowhere
    return at.about === 'register' ? `${about.register} ${areaName(at.list)}` : about[at.about]
  }
}

export function useFindingColumn(): Column<AlarmRow> {
  const { alarms } = useOfficeText()
  const moment = useMoment()
  return {
    key: 'found',
    head: alarms.head.found,
    cell: ({ judged }) =>
      judged && (
        <>
          {alarms.findings[judged.finding]}: {judged.note}{' '}
          <span className="soft small">{alarms.by(judged.by, moment(judged.at))}</span>
        </>
      ),
  }
}
