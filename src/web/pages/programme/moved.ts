/** The list with one entry one place up or down; unchanged at the ends and for an entry that is not there. */
export function moved<One>(list: readonly One[], place: number, by: -1 | 1): readonly One[] {
  const [one, other] = [list[place], list[place + by]]
  if (one === undefined || other === undefined) return list
  return list.map((entry, at) => (at === place ? other : at === place + by ? one : entry))
}
