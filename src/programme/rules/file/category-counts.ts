import { findOccupation } from '#values/occupation.ts'

export type CategoryCount = { readonly name: string; readonly people: number }

/**
 * People by the region's own categories: an occupation belongs to the first category that names it, by the words villages
 * use. Whoever's occupation no category names stands under the empty name; the largest group comes first (BOM-5, BOM-15).
 */
export function categoryCounts(
  categories: readonly { readonly name: string }[],
  tallies: readonly { readonly key: string; readonly selected: number }[],
): readonly CategoryCount[] {
  const named = categories.map(({ name }) => ({ name, code: findOccupation(name)?.code }))
  const counts = new Map(named.map(({ name }) => [name, 0]))
  for (const { key, selected } of tallies) {
    const name = named.find(({ code }) => code === key)?.name ?? ''
    counts.set(name, (counts.get(name) ?? 0) + selected)
  }
  return [...counts]
    .map(([name, people]) => ({ name, people }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || b.people - a.people)
}
