export type OccupationSector =
  | 'fishery'
  | 'farming'
  | 'palm'
  | 'trade'
  | 'transport'
  | 'labour'
  | 'craft'
  | 'service'
  | 'care'
  | 'community'

/**
 * 1 low, 2 middle, 3 high risk of an accident at work.
 *
 * Our own assumption, not a BPJS class (BPU workers pay no rate by risk): for ordering, when a Pemda wants the
 * dangerous jobs first. Each Pemda may set other classes.
 */
export type RiskClass = 1 | 2 | 3

/** One job as a line of a table; the other writings are separated by commas, in lower case. */
export type OccupationRow = readonly [
  code: string,
  id: string,
  en: string,
  sector: OccupationSector,
  isco: string,
  riskClass: RiskClass,
  aliases: string,
]
