import { judgeAlarm, hearers } from '#access/alarm/judge-alarm.ts'
import { pageAlarms } from '#access/alarm/list-alarms.ts'
import { alarmJudged, alarmPage, alarmsInput, judgeAlarmInput } from '#access/contract/alarms.ts'
import { history, historyInput } from '#access/contract/history.ts'
import { openWindowInput, windowOpened, windowPage, windowsInput } from '#access/contract/windows.ts'
import { pageWindows } from '#access/purpose/list-windows.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import { readHistory } from '#access/read-history.ts'
import { act, query, type PemdaRoute } from '../route.ts'

const readers = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
] as const

export const windowRoutes: readonly PemdaRoute[] = [
  act({
    path: '/windows',
    summary: 'State once for what the full numbers of one list are wanted; holds for an hour',
    input: openWindowInput,
    answer: windowOpened,
    act: openWindow,
  }),
  query({
    path: '/windows',
    summary: 'Who saw full numbers of which list, for what, and how many rows',
    roles: ['administrator', 'auditor'],
    input: windowsInput,
    answer: windowPage,
    read: ({ tx }, { before, limit }) => pageWindows(tx, before, limit),
  }),
  query({
    path: '/alarms',
    summary: 'Who looked full numbers up oddly, by which rule, and what was found of it',
    roles: hearers,
    input: alarmsInput,
    answer: alarmPage,
    read: ({ tx, actor }, input) => pageAlarms({ tx, actor }, input),
  }),
  act({
    path: '/alarms/:alarmId/judge',
    summary: 'Write down what an alarm was; never by the one it is about',
    input: judgeAlarmInput,
    answer: alarmJudged,
    act: judgeAlarm,
  }),
  query({
    path: '/history/:subject',
    summary: 'Who did what to one person, list, fund or programme, for whoever sees it',
    roles: readers,
    input: historyInput,
    answer: history,
    read: ({ tx }, input) => readHistory(tx, input),
  }),
]
