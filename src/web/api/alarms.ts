import { alarmJudged, alarmPage, type AlarmsInput, type JudgeAlarmInput } from '#access/contract/alarms.ts'
import { queryOptions } from '@tanstack/react-query'
import { hearsAlarms } from '../shell/duties.ts'
import { get, post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Who looked full numbers up oddly; asked only for whom it concerns. */
export const alarmsQuery = (grant: Grant, state: AlarmsInput['state']) =>
  queryOptions({
    queryKey: ['alarms', grant.pemda, grant.role, grant.area, state],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/alarms?state=${state}`), alarmPage, { grant, signal }),
    enabled: hearsAlarms(grant),
  })

export const judgeAlarm = (grant: Grant, { alarmId, ...input }: JudgeAlarmInput, key: string) =>
  post(pemdaPath(grant, `/alarms/${alarmId}/judge`), input, alarmJudged, { grant, key })
