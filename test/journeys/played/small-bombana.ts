import { bombana2025, type DemoProgramme } from '#demo/play/programmes.ts'

/** A seventh of Bombana's people in all its 143 desa: the same dirt, some thousand names, a minute less. */
export const smallPopulation = 24_000

/** Fewer than are eligible, so that a reserve stays: Rp16.800 × 12 months for each. */
export const smallQuota = 600
const perPerson = 12 * 16_800

export const smallBombana: DemoProgramme = {
  ...bombana2025,
  fund: { ...bombana2025.fund, ceiling: smallQuota * perPerson },
  policy: { ...bombana2025.policy, quota: smallQuota },
}
