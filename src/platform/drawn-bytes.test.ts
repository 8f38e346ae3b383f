import { expect, test } from 'vitest'
import { drawnBytes } from './drawn-bytes.ts'

test('no nonce is given out twice, and none changes after it was given out', () => {
  const nonces = Array.from({ length: 2000 }, () => drawnBytes(12))
  const first = nonces.map((nonce) => nonce.toString('hex'))
  drawnBytes(16)
  expect(new Set(first).size).toBe(nonces.length)
  expect(nonces.map((nonce) => nonce.toString('hex'))).toEqual(first)
})

test('a secret lies in memory of its own', () => {
  const [secret, nonce] = [drawnBytes(32), drawnBytes(12)]
  expect(secret.length).toBe(32)
  expect(secret.buffer).not.toBe(nonce.buffer)
})
