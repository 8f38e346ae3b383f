import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Plain calculation: no database, no server, no browser, so it starts at once. */
const calculation = [
  'src/{values,rulebook,matching,exchange,letters,web}/**/*.test.ts',
  'src/*/rules/**/*.test.ts',
  'tools/**/*.test.ts',
]

export default defineConfig({
  test: {
    // Two at least: half of a run is waiting for a browser, a database or a started program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 40_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include: calculation } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: calculation,
          globalSetup: ['test/support/postgres.ts'],
        },
      },
    ],
  },
})
