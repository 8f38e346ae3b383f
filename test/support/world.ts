import { createHash } from 'node:crypto'
import { worldOf, type World } from '#platform/world.ts'

/** A world that stands still: the day is given, time moves only when told, randomness comes from a seed. */
export function testWorld(
  start = '2025-06-02T09:00:00+08:00',
  seed = 'payung',
): World & { advance(days: number): void } {
  let now = new Date(start).getTime()
  let drawn = 0
  const bytes = (count: number) => {
    const parts: Buffer[] = []
    for (let have = 0; have < count; have += 32) parts.push(createHash('sha256').update(`${seed}:${drawn++}`).digest())
    return Buffer.concat(parts).subarray(0, count)
  }
  const world = worldOf(() => new Date(now), bytes, 'Asia/Makassar')
  return { ...world, advance: (days) => void (now += days * 86_400_000) }
}
