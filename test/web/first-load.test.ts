import { expect, test } from 'vitest'
import { gzipped, readManifest } from '../../tools/web-build/bundle.ts'
import { firstLoad, firstLoadLimits, startOfDesa } from '../../tools/web-build/first-loads.ts'
import { builtWeb } from '../support/web-build.ts'

builtWeb()
const manifest = readManifest()
if (manifest === undefined) throw new Error('the bundle was built without its manifest')

test.each(['office', 'desa'] as const)('the first load of the %s stays within its bytes', (who) => {
  const files = firstLoad(manifest, who)
  expect(gzipped(files), `KB in\n${files.join('\n')}`).toBeLessThanOrEqual(firstLoadLimits[who])
})

test('the first load is that of the whole application, not of a stub', () => {
  for (const who of ['office', 'desa'] as const) expect(gzipped(firstLoad(manifest, who))).toBeGreaterThan(100)
})

test('what a desa loads first stands in one file, which the page names', () => {
  for (const page of startOfDesa.slice(1)) expect(manifest[page]?.imports ?? [], page).toEqual([])
  expect(firstLoad(manifest, 'desa').filter((file) => /first-.*js$/.test(file))).toHaveLength(1)
})

test('a desa does not load what only an office or a later page shows', () => {
  const files = firstLoad(manifest, 'desa').join(' ')
  expect(files).not.toMatch(/refusals|common|office|Checkbox|Radio|\ben-/)
})
