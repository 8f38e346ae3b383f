import { expect, it } from 'vitest'
import { openedOnce } from './opened-once.ts'

it('opens once, and again after it could not be opened', async () => {
  let tries = 0
  const vault = openedOnce(async (name) => {
    tries++
    if (tries === 1) throw new Error('the database went away')
    return name
  })
  await expect(vault('74.06')).rejects.toThrow('went away')
  expect(await Promise.all([vault('74.06'), vault('74.06')])).toEqual(['74.06', '74.06'])
  expect(tries).toBe(2)
})
