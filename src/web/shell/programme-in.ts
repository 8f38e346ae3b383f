/** The programme in the address, else the newest; undefined while the Pemda has none. */
export const programmeIn = <Row extends { readonly id: string }>(
  programmes: readonly Row[],
  wanted: string | undefined,
): Row | undefined => programmes.find(({ id }) => id === wanted) ?? programmes[0]
