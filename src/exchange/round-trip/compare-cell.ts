export type ThreeValues = {
  /** As it left. */
  readonly taken: string
  /** As it stands now: as a sheet shows it, and as it is where a sheet shows only a part of it. */
  readonly now: { readonly shown: string; readonly real: string }
  /** As it came back. */
  readonly yours: string
}

/**
 * What a cell of a returned sheet says.
 *
 * - `same`: it says nothing new: its editor left it alone, or it stands so already;
 * - `change`: its editor alone changed it;
 * - `conflict`: somebody else changed it meanwhile to something else: three values, and a person decides.
 */
export type CellStanding = 'same' | 'change' | 'conflict'

export function compareCell(
  { taken, now, yours }: ThreeValues,
  isSame: (one: string, other: string) => boolean,
): CellStanding {
  if (isSame(yours, taken) || isSame(yours, now.real)) return 'same'
  return isSame(taken, now.shown) ? 'change' : 'conflict'
}
