import type { AlarmRow } from '#access/contract/alarms.ts'
import { Button } from '@mantine/core'
import { Dialog } from '../../../kit/dialog.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useAlarmSentence } from './alarm-columns.tsx'
import { JudgeForm } from './judge-form.tsx'

type AskProps = { readonly alarm: AlarmRow; readonly onAsk: (alarm: AlarmRow) => void }

/** Offered to everybody who hears of it but the one it is about. */
export function JudgeButton({ alarm, onAsk }: AskProps) {
  const { alarms } = useOfficeText()
  if (alarm.own) return <span className="soft">{alarms.own}</span>
  return (
    <Button variant="default" onClick={() => onAsk(alarm)}>
      {alarms.judge}
    </Button>
  )
}

/** Stands beside the table and not in its cell, whose words do not break. */
export function JudgeDialog({ alarm, onClose }: { readonly alarm: AlarmRow; readonly onClose: () => void }) {
  const { alarms } = useOfficeText()
  const sentence = useAlarmSentence()
  return (
    <Dialog open onClose={onClose} title={alarms.judgeTitle(alarm.actorName)}>
      <p>{sentence(alarm)}</p>
      <JudgeForm alarmId={alarm.id} onDone={onClose} />
    </Dialog>
  )
}
