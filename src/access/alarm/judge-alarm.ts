import { sql } from 'kysely'
import { refuse } from '#values/refusal.ts'
import type { Act } from '../act.ts'
import type { AlarmJudged, JudgeAlarmInput } from '../contract/alarms.ts'
import type { Role } from '../roles.ts'

/** Who is told of odd look-ups in his area, and judges them. */
export const hearers = ['administrator', 'auditor', 'lead-agency-head'] as const satisfies readonly Role[]

/** Somebody else than the one it is about writes down what it was. It stands for good and changes nothing else. */
export const judgeAlarm: Act<JudgeAlarmInput, AlarmJudged> = {
  name: 'access.judge-alarm',
  roles: hearers,
  run: async ({ tx, world, note }, { alarmId, finding, note: words }) => {
    const judged = await sql<{ answer: string }>`
      select judge_alarm(${alarmId}, ${finding}, ${words}, ${world.clock.now()}) as answer`.execute(tx)
    const { answer } = judged.rows[0]!
    if (answer === 'own') return refuse('alarm-about-oneself')
    if (answer === 'already') return refuse('alarm-judged-already')
    if (answer !== 'judged') return refuse('not-found')
    note(alarmId, { finding, words })
    return { alarmId }
  },
}
