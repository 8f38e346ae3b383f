type Fund = { readonly source: string; readonly ceiling: number; readonly budgetYear: number }
type Figure = {
  readonly measure: string
  readonly value: number
  readonly about: boolean
  readonly area: string
  readonly period: string
  readonly source: string
}

/** What stands beside the programme's money in its own budget year, with who said so. */
export type BudgetShare = {
  readonly ceiling: number
  readonly of: readonly {
    readonly measure: string
    readonly whole: number
    readonly about: boolean
    readonly source: string
  }[]
}

const wholes = ['regional-budget', 'infrastructure-budget']

/** The programme's APBD money beside the whole budget and what goes to infrastructure, as reported for the year (KUT-7). */
export function budgetShare(
  funds: readonly Fund[],
  figures: readonly Figure[],
  of: { readonly area: string; readonly year: number },
): BudgetShare | undefined {
  const own = funds.filter(({ source, budgetYear }) => source === 'apbd-kabupaten' && budgetYear === of.year)
  const beside = figures.filter(
    ({ measure, area, period, value }) =>
      wholes.includes(measure) && area === of.area && period.includes(String(of.year)) && value > 0,
  )
  if (own.length === 0 || beside.length === 0) return undefined
  return {
    ceiling: own.reduce((sum, { ceiling }) => sum + ceiling, 0),
    of: beside.map(({ measure, value, about, source }) => ({ measure, whole: value, about, source })),
  }
}
