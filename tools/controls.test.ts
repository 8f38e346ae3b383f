import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allControls } from './controls/all-controls.ts'

describe.each(allControls)('$threat: $control', ({ file, on, off, tests }) => {
  it('can be taken out at exactly one place, and has its tests', () => {
    const text = readFileSync(file, 'utf8')
    expect(text.split(on).length - 1, file).toBe(1)
    expect(off).not.toBe(on)
    expect(tests.filter((test) => !existsSync(test))).toEqual([])
  })
})
