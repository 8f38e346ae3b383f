import type { Composition, Place, Serving, ServingAs } from './composition.ts'
import { playedCounts, playInto } from './demo-folder.ts'
import { untilStopped } from './until-stopped.ts'

type Staying = {
  readonly as: ServingAs
  /** What the folder needs besides the play, before it begins. */
  readonly layOut?: () => Promise<void>
  readonly welcome: (serving: Serving) => void
}

/** Serves what was played into a folder until somebody stops it, and plays it first where nobody has; whatever breaks, nothing stays open. */
export async function stayOpen(
  composition: Composition,
  place: Place,
  { as, layOut, welcome }: Staying,
): Promise<void> {
  const world = composition.demo.world()
  const ground = await composition.openGround(place, world)
  try {
    const serving = await composition.serve(ground, as)
    try {
      if (!playedCounts(place)) {
        await layOut?.()
        await playInto(place, composition, { ground, world, serving })
      }
      welcome(serving)
      await untilStopped()
    } finally {
      await serving.close()
    }
  } finally {
    await ground.close()
  }
}
