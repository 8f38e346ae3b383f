import { listPemda } from '#access/pemda.ts'
import { tellRepeated } from '#access/trail.ts'
import { nobody, type Platform } from '#platform/index.ts'
import { writeAnchor } from '#platform/trail/anchors.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { trailEnd } from '#platform/trail/trail-end.ts'

const every = 30_000
const anchorEvery = 3_600_000

export type Sealing = { stop(): Promise<void> }

/**
 * While the server runs, links what every trail gained, and once an hour leaves the end of each chain in the anchor
 * folder. A round that fails is told in the log and made good by the next one.
 */
export function keepSealing(platform: Platform, anchorFolder: string | undefined): Sealing {
  const anchored = new Map<string, number>()
  let round = Promise.resolve()
  const seal = () => {
    round = round
      .then(() => sealAll(platform, anchorFolder, anchored))
      .catch((error: unknown) => platform.log.error({ error: String(error) }, 'the trail could not be sealed'))
    return round
  }
  const timer = setInterval(() => void seal(), every)
  return {
    stop: async () => {
      clearInterval(timer)
      anchored.clear()
      await seal()
    },
  }
}

async function sealAll(platform: Platform, anchorFolder: string | undefined, anchored: Map<string, number>) {
  for (const { code } of await listPemda(platform)) {
    await platform.inScope({ pemda: code, area: code, actor: nobody, role: 'nobody' }, (tx) =>
      tellRepeated(tx, platform.world, null),
    )
    await sealTrail(platform.connection.pool, platform.world, code)
    const now = platform.world.clock.now()
    if (!anchorFolder || now.getTime() - (anchored.get(code) ?? 0) < anchorEvery) continue
    await writeAnchor(anchorFolder, code, await trailEnd(platform.connection.pool, code), now)
    anchored.set(code, now.getTime())
  }
}
