import { randomBytes } from 'node:crypto'
import { worldOf, type World } from '#platform/world.ts'

export type MovableWorld = World & {
  /** From now on it is this day, nine in the morning in Bombana, and time runs on from there; null returns to today. */
  travelTo(day: string | null): void
}

/**
 * The demo happened in 2025: lists came between March and June, the launch was on 1 October. Everything it does
 * is stamped with the day on which it would have been done, because the acts ask this clock and no other.
 */
export function movableWorld(timeZone = 'Asia/Makassar'): MovableWorld {
  let offset = 0
  const world = worldOf(() => new Date(Date.now() + offset), randomBytes, timeZone)
  return {
    ...world,
    travelTo: (day) => {
      offset = day === null ? 0 : new Date(`${day}T09:00:00+08:00`).getTime() - Date.now()
    },
  }
}
