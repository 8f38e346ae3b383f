import { expect, test } from 'vitest'
import { agentWords, shortAddress } from './agent-words.ts'

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
    'Edge, Windows',
  ],
  ['Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari, iOS'],
  ['curl/8.0', ''],
])('%s is called %s', (agent, words) => expect(agentWords(agent)).toBe(words))

test.each([
  ['36.68.12.34', '36.68.*.*'],
  ['::ffff:10.0.0.7', '10.0.*.*'],
  ['2001:448a:4010:1::7', '2001:448a:4010:*'],
  ['unknown', ''],
])('of %s only %s is kept', (address, kept) => expect(shortAddress(address)).toBe(kept))
