import type { AlarmRow } from '#access/contract/alarms.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../../kit/dialog.tsx'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { JudgeForm } from './judge-form.tsx'

/** Offered to everybody who hears of it but the one it is about. */
export function JudgeAlarm({ alarm }: { readonly alarm: AlarmRow }) {
  const { alarms } = useOfficeText()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  if (alarm.own) return <span className="soft">{alarms.own}</span>
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {alarms.judge}
      </Button>
      <Dialog open={asking} onClose={close} title={alarms.judgeTitle(alarm.actorName)}>
        <JudgeForm alarmId={alarm.id} onDone={close} />
      </Dialog>
    </>
  )
}
