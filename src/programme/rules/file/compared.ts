export type Figure = {
  readonly entryId: string
  readonly measure: string
  readonly unit: string
  readonly value: number
  readonly period: string
  readonly area: string
  readonly meant: string
}

const said = (text: string) => text.trim().toLowerCase()
const sameMeaning = (one: Figure, other: Figure) =>
  one.measure === other.measure &&
  one.unit === other.unit &&
  said(one.meant) !== '' &&
  said(one.meant) === said(other.meant) &&
  said(one.period) === said(other.period)

/**
 * Figures of other kabupaten that may be held against ours: same measure, unit, period and meaning, in one province
 * (WAK-16). Whoever does not say what was counted is compared with nobody.
 */
export function comparedFigures<One extends Figure>(figures: readonly One[], own: string) {
  const province = own.slice(0, 2)
  return figures
    .filter(({ area }) => area === own)
    .map((ours) => ({
      ours,
      others: figures.filter((one) => one.area !== own && one.area.startsWith(province) && sameMeaning(ours, one)),
    }))
    .filter(({ others }) => others.length > 0)
}
