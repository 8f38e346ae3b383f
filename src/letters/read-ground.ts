import { refuse, isRefusal, type Refusal } from '#values/refusal.ts'
import type { PaperGround, PaperSource, Reading } from './paper-ground.ts'

/**
 * What a subject's papers are written from. Whoever sees only a part of an area is told nothing of the papers of the
 * whole: from his part they would tell something else.
 */
export async function readGround(
  source: PaperSource,
  reading: Reading,
  of: { readonly subject: string; readonly area?: string | undefined },
): Promise<PaperGround | Refusal> {
  const { area } = reading.actor
  if (of.area !== undefined && !isWithin(of.area, area)) return refuse('not-found')
  const ground = await source.read(reading, of.subject, of.area ?? area)
  if (isRefusal(ground)) return ground
  return isWithin(ground.area, area) ? ground : refuse('not-found')
}

const isWithin = (inner: string, outer: string): boolean => `${inner}.`.startsWith(`${outer}.`)
