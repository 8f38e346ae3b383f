import { listPemda } from '#access/pemda.ts'
import { tellWindowEnds } from '#access/purpose/tell-ends.ts'
import { tellRepeated } from '#access/trail.ts'
import { nobody, type Platform } from '#platform/index.ts'
import type { AnchorPlace } from '#platform/trail/anchor-places.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { trailEnd } from '#platform/trail/trail-end.ts'

const every = 30_000
/** A place that could not be reached is not asked again at once: hours of an outage are not a thousand failures. */
const againAfter = 600_000

export type Sealing = { stop(): Promise<void> }

/**
 * While the server runs, links what every trail gained, and leaves the end of each chain in the places outside, as often
 * as each wants it, and when the server stops. A round that fails is told in the log and made good by the next one.
 */
export function keepSealing(platform: Platform, places: readonly AnchorPlace[] = []): Sealing {
  const due = new Map<string, number>()
  let round = Promise.resolve()
  const seal = (at: readonly AnchorPlace[]) => {
    round = round
      .then(() => sealAll(platform, at, due))
      .catch((error: unknown) => platform.log.error({ error: String(error) }, 'the trail could not be sealed'))
    return round
  }
  const timer = setInterval(() => void seal(places), every)
  return {
    stop: async () => {
      clearInterval(timer)
      due.clear()
      await seal(places.filter(({ atStop }) => atStop))
    },
  }
}

async function sealAll(platform: Platform, places: readonly AnchorPlace[], due: Map<string, number>) {
  for (const { code } of await listPemda(platform)) {
    await platform.inScope({ pemda: code, area: code, actor: nobody, role: 'nobody' }, async (tx) => {
      await tellRepeated(tx, platform.world, null)
      await tellWindowEnds(tx, platform.world)
    })
    await sealTrail(platform.connection.pool, platform.world, code)
    for (const place of places) await leaveAt(place, platform, code, due)
  }
}

async function leaveAt(
  place: AnchorPlace,
  { world, connection, log }: Platform,
  pemda: string,
  due: Map<string, number>,
) {
  const now = world.clock.now()
  const key = `${pemda} ${place.name}`
  if (now.getTime() < (due.get(key) ?? 0)) return
  try {
    await place.leave(pemda, await trailEnd(connection.pool, pemda), now)
    due.set(key, now.getTime() + place.everyHours * 3_600_000)
  } catch (error) {
    due.set(key, now.getTime() + againAfter)
    log.error({ pemda, place: place.name, error: String(error) }, 'the end of the trail could not be left there')
  }
}
