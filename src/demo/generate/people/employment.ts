import type { Sex } from '#values/sex.ts'
import { jobIndex, type JobName } from './jobs.ts'
import { type Random, weighted } from '../random.ts'

type Shares = Partial<Record<JobName, number>>

/**
 * What grown people live from, in parts of a hundred working people of a desa without the sea. Assumed, after the
 * usual picture of a rural kabupaten in Southeast Sulawesi: farmers first, then trade, labour and public service.
 */
const ashore: Record<Sex, Shares> = {
  L: {
    farmer: 46,
    farmLabourer: 5,
    livestockKeeper: 3,
    stallTrader: 5,
    marketTrader: 2,
    hawker: 1,
    ojekDriver: 3,
    publicDriver: 3,
    truckDriver: 2,
    constructionWorker: 7,
    porter: 1,
    goldPanner: 3,
    casualLabourer: 6,
    carpenter: 2.5,
    mechanic: 1.5,
    civilServant: 4,
    soldierOrPolice: 1,
    villageOfficial: 1.6,
    companyEmployee: 4,
    contractStaff: 3,
  },
  P: {
    farmer: 34,
    farmLabourer: 5,
    livestockKeeper: 1.5,
    stallTrader: 16,
    marketTrader: 8,
    foodSeller: 8,
    fishTrader: 2,
    hawker: 2,
    casualLabourer: 2,
    tailor: 3,
    weaver: 2,
    domesticWorker: 3,
    civilServant: 6,
    villageOfficial: 0.8,
    companyEmployee: 2.5,
    contractStaff: 5,
  },
}

const atSea: Record<Sex, Shares> = {
  L: { fisher: 88, fishingCrew: 6, diver: 1.5, boatOperator: 2.5, seaweedGrower: 2 },
  P: { seaweedGrower: 38, fishTrader: 22, fishProcessor: 18, foodSeller: 12, stallTrader: 10 },
}

const grownUp = 20
const old = 66

/** Draws the job of one person of a desa where `sea` of the working men fish. */
export function employmentOf(sea: number): (random: Random, person: { sex: Sex; age: number }) => number {
  const draw = { L: { land: table(ashore.L), sea: table(atSea.L) }, P: { land: table(ashore.P), sea: table(atSea.P) } }
  return (random, { sex, age }) => {
    const idle = idleness(random, sex, age)
    if (idle) return jobIndex(idle)
    const isAtSea = random.chance(sex === 'L' ? sea : sea * 0.45)
    return draw[sex][isAtSea ? 'sea' : 'land'](random)
  }
}

/** The part without work, by age and sex; labour-force shares are assumed near the national ones (84 % and 55 %). */
function idleness(random: Random, sex: Sex, age: number): JobName | undefined {
  if (age < grownUp) return idleYouth(random, age)
  if (age >= 75) return random.chance(0.8) ? 'jobless' : undefined
  if (sex === 'P') return random.chance(age < old ? 0.44 : 0.68) ? 'housewife' : undefined
  if (!random.chance(age < old ? 0.06 : 0.4)) return undefined
  return age >= old && random.chance(0.2) ? 'pensioner' : 'jobless'
}

function idleYouth(random: Random, age: number): JobName | undefined {
  if (age < 6) return 'jobless'
  if (age < 16 || random.chance(0.62)) return 'pupil'
  return random.chance(0.25) ? 'jobless' : undefined
}

function table(shares: Shares): (random: Random) => number {
  const names = Object.keys(shares) as JobName[]
  const indexes = names.map(jobIndex)
  const draw = weighted(names.map((name) => shares[name] ?? 0))
  return (random) => indexes[draw(random)] as number
}
