import type { Control } from './control.ts'

const ofAlarms = ['test/access/alarms.test.ts']
const kept = 'migrations/pemda/20261128-alarm-odd-look-ups.sql'

/** T10: who looks full numbers up oddly is told of. */
export const alarmControls: readonly Control[] = [
  {
    threat: 'T10',
    control: 'every showing is held against what is usual',
    file: 'src/access/purpose/use-window.ts',
    on: `  await ringIfOdd(looking, of)
  return { window, shown }`,
    off: '  return { window, shown }',
    tests: ofAlarms,
  },
  {
    threat: 'T10',
    control: 'asking for what is not his is counted',
    file: 'src/access/act.ts',
    on: 'if (act.answersNumbers || act.opensNumbers) await countRefusedLook(platform, actor, outcome)',
    off: '',
    tests: ofAlarms,
  },
  {
    threat: 'T10',
    control: 'nobody judges the alarm about himself',
    file: kept,
    on: `    if found.actor = current_setting('payung.actor')::uuid then return 'own'; end if;
`,
    off: '',
    tests: ofAlarms,
  },
  {
    threat: 'T10',
    control: 'an alarm is heard in its own area only',
    file: kept,
    on: `          and of_area >= nullif(current_setting('payung.area', true), '')
          and of_area < nullif(current_setting('payung.area', true), '') || '~', false) $$;`,
    off: ', false) $$;',
    tests: ofAlarms,
  },
]
