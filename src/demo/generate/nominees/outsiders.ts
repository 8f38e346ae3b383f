import { civilOf, dayOf } from '../calendar.ts'
import { jobs } from '../people/jobs.ts'
import { composeName, cultures } from '../names/compose-name.ts'
import { datePart } from '../people/numbers.ts'
import type { Random } from '../random.ts'
import type { Person, Registry } from '../people/registry.ts'

/** Areas whose families come to Bombana to work and stay registered at home. */
const elsewhere = ['740101', '740514', '730811', '730705', '740303', '747205', '730203', '737109', '740414', '740712']

/** People who live and work in the kabupaten without being in its registry; their serials are higher than any in it. */
export function drawOutsiders(random: Random, registry: Registry, count: number): Person[] {
  return Array.from({ length: count }, () => outsider(random, registry))
}

function outsider(random: Random, registry: Registry): Person {
  const sex = random.chance(0.7) ? 'L' : 'P'
  const birth = dayOf(random.between(1965, 2004), random.between(1, 12), random.between(1, 28))
  const birthYear = civilOf(birth).year
  const culture = random.pick(cultures)
  const area = random.pick(elsewhere)
  const serial = String(random.between(7000, 9999))
  // Some stand on the card of relatives with whom they stay, as the desa copied it.
  const kk = random.chance(0.15)
    ? (registry.families.kk[random.below(registry.families.size)] ?? '')
    : `${area}${datePart(civilOf(birth + 9000), 'L')}${serial}`
  return {
    id: -1,
    desa: random.below(registry.areas.desa.length),
    dusun: 1 + random.below(4),
    name: composeName(random, { culture, sex, birthYear }),
    sex,
    birth,
    birthplace: random.pick(['Kolaka', 'Watampone', 'Sinjai', 'Raha', 'Baubau', 'Buton', 'Makassar']),
    mother: composeName(random, { culture, sex: 'P', birthYear: birthYear - 25 }),
    nik: area + datePart(civilOf(birth), sex) + serial,
    kk,
    job: random.pick([
      jobs.fisher,
      jobs.fisher,
      jobs.farmer,
      jobs.hawker,
      jobs.constructionWorker,
      jobs.casualLabourer,
    ]),
  }
}
