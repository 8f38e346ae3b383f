import { sampleOf, type Sample } from './figure.ts'

export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/**
 * Seconds of our work and of its rival, round by round in turn: what else happens on the machine in the meantime
 * hits both. The first round is run cold and counts, because an office does most things once.
 */
export async function inTurn(
  rounds: number,
  ours: () => unknown,
  rival: () => unknown,
): Promise<{ readonly ours: Sample; readonly rival: Sample }> {
  const own: number[] = []
  const other: number[] = []
  for (let round = 0; round < rounds; round++) {
    own.push(await seconds(ours))
    other.push(await seconds(rival))
  }
  return { ours: sampleOf(own), rival: sampleOf(other) }
}
