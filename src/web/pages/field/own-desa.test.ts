import type { NominationRow } from '#nomination/contract.ts'
import { expect, it } from 'vitest'
import { namesOf } from './own-desa.ts'
import type { OwnRow } from './own-rows.ts'

const row = (name: string, verdict: NominationRow['verdict']) => ({ name, verdict }) as OwnRow

it('lets everybody be signed for who goes on with the list, also who was sent before', () => {
  const rows = [row('Wa Sumi', 'new'), row('La Ali', 'already-there'), row('La Salah', 'to-be-mended')]
  expect(namesOf({ rows }).map(({ name }) => name)).toEqual(['Wa Sumi', 'La Ali'])
})
