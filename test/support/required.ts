/**
 * Says what a missing program means: on a newcomer's machine its tests are skipped and the reason is printed; where
 * PAYUNG_REQUIRE names it (`postgres,chromium`), as in CI, nothing may be skipped and the run fails.
 */
export function missing(program: 'postgres' | 'chromium', reason: string): undefined {
  const required = (process.env['PAYUNG_REQUIRE'] ?? '').split(',').map((word) => word.trim())
  if (required.includes(program)) throw new Error(`${program} is required (PAYUNG_REQUIRE) and missing: ${reason}`)
  process.stderr.write(`\nSkipping the tests that need ${program}: ${reason}\n`)
  return undefined
}
