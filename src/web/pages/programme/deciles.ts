/** The ten tenths of DTSEN, poorest first. */
export const deciles = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
