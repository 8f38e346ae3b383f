import { expect, test } from 'vitest'
import { makePassword } from './made-password.ts'

test('a made password can be spoken, is long enough and never comes twice', () => {
  const made = Array.from({ length: 500 }, makePassword)
  for (const password of made)
    expect(password).toMatch(/^(?:[bcdfghjklmnprstw][aiueo]){3}(?:-(?:[bcdfghjklmnprstw][aiueo]){3}){2}$/)
  expect(new Set(made).size).toBe(500)
})
