import type { Role } from '#access/roles.ts'
import { seat, type Attachment, type Clerk } from '#demo/play/clerk.ts'
import { bombana2025 } from '#demo/play/programmes.ts'
import { cast, testPassword, type CastName } from '../../test/support/actors.ts'
import { stepAsked } from '../../test/support/second-step.ts'
import type { Application } from './application.ts'
import { pemda } from './office.ts'

/** Somebody of the cast, signed in at the running application. */
export function sitDown({ address }: Application, who: CastName): Promise<Clerk> {
  const [role]: readonly [Role, string] = cast[who]
  return seat({ address, pemda, password: testPassword, step: stepAsked }, who, role)
}

/** A programme with money and policy, and every desa asked for names. */
export async function openProgramme(officer: Clerk): Promise<string> {
  const { programme, fund, policy } = bombana2025
  const { id: programmeId } = await officer.post<{ id: string }>('/programmes', programme)
  await officer.post(`/programmes/${programmeId}/funds`, { ...fund, programmeId })
  await officer.post(`/programmes/${programmeId}/policy`, { programmeId, document: policy })
  await officer.post('/nominations/round', { programmeId, deadline: null, letter: 'Bench/2025', quotas: [] })
  return programmeId
}

export const attached = (name: string, bytes: Buffer): Attachment => ({
  name,
  type: 'application/octet-stream',
  bytes: new Uint8Array(bytes),
})
