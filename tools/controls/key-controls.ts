import type { Control } from './control.ts'

const ofKeys = ['test/database/keys.test.ts']

/** T8, T10: what a dump, a backup or a disk shows, and what stays of having seen numbers. */
export const keyControls: readonly Control[] = [
  {
    threat: 'T8',
    control: 'new values are sealed under the version that writes',
    file: 'src/platform/vault/vault.ts',
    on: 'sealBytes(seals.get(writes)!, place, plain, prefixOf(writes))',
    off: 'sealBytes(seals.get(Math.min(...seals.keys()) + writes * 0)!, place, plain, prefixOf(Math.min(...seals.keys())))',
    tests: ofKeys,
  },
  {
    threat: 'T8',
    control: 'a running server takes a new version on by itself',
    file: 'src/platform/vault/key-rings.ts',
    on: 'if (now === state) return',
    off: "if (now !== '') return",
    tests: ofKeys,
  },
  {
    threat: 'T8',
    control: 'a version that still opens something is not removed',
    file: 'src/platform/vault/retire.ts',
    on: 'if (left > 0) return',
    off: 'if (left < 0) return',
    tests: ofKeys,
  },
  {
    threat: 'T10',
    control: 'a window for full numbers leaves its end and its count in the trail',
    file: 'migrations/pemda/20261128-tell-window-ends.sql',
    on: 'where not w.end_told and w.ends_at <= now_at',
    off: 'where not w.end_told and w.ends_at > now_at',
    tests: ['test/access/windows.test.ts'],
  },
  {
    threat: 'T8',
    control: 'a key file of another installation is refused before anything is sealed with it',
    file: 'src/platform/copies/guard-opening.ts',
    on: '  for (const row of rows) unwrapKey(masters, row.pemda, row)',
    off: '  for (const row of rows.slice(rows.length)) unwrapKey(masters, row.pemda, row)',
    tests: ofKeys,
  },
]
