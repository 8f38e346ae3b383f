import type { Desa } from '../areas.ts'
import { ageAt, launch } from '../calendar.ts'
import { type Damage, mendUntilFindable } from './damage.ts'
import { dirt } from '../dirt.ts'
import { type Hand, roman } from './hand.ts'
import type { Nominee } from '../nominees/nominees.ts'
import type { Random } from '../random.ts'
import { householdOf, type Person, type Registry } from '../people/registry.ts'
import { dateDamage, type DateFault, dateShapes, spoilDate, writeDate } from './spoil-date.ts'
import { nameDamage, type NameFault } from './spoil-name.ts'
import { drawFault, nikDamage, type NikFault, spoilNik, wrongDigit } from './spoil-number.ts'
import { writeMother, writeName } from './write-name.ts'
import { writeJob, writeSecondJob } from './write-job.ts'
import { unusableRow } from './unusable-row.ts'
import { type Field, onlyFields, type WrittenRow } from './written-row.ts'

export type Writing = {
  readonly random: Random
  readonly registry: Registry
  readonly hand: Hand
  /** The columns the list has. */
  readonly fields: readonly Field[]
  /** Whether the welfare extract itself is wrong about a person. */
  readonly isSpoiltInExtract: (id: number) => boolean
}

/** What the desa writes about one nominee: the truth with the dirt of the desa's hand. */
export function writeRow(writing: Writing, nominee: Nominee): WrittenRow {
  const { person } = nominee
  if (person === null) return unusableRow(writing.random, writing.hand, writing.fields)
  const faults = drawFaults(writing, nominee, person)
  const { random, hand } = writing
  const shape = random.chance(dirt.otherDateShape) ? random.pick(dateShapes) : hand.dateShape
  const date = spoilDate(random, faults.date, person.birth)
  const isNumeric = faults.nik === 'lastDigitLost' && random.chance(dirt.lostDigitAsNumber)
  const cells = {
    ...numbersOf(writing, person, faults, isNumeric),
    ...plainCells(writing, nominee, person),
    name: writeName(random, hand, person, faults.name),
    birthDate: date === null ? '' : writeDate(date, shape),
    motherName: faults.hasMother ? writeMother(random, hand, person) : '',
  }
  return {
    cells: onlyFields(cells, writing.fields),
    numeric: isNumeric ? ['nik'] : [],
    hasDateCell: shape === 'cell' && date !== null,
  }
}

type Faults = {
  readonly nik: NikFault
  readonly name: NameFault
  readonly date: DateFault
  readonly hasKk: boolean
  readonly hasMother: boolean
}

function drawFaults({ random, hand, fields, isSpoiltInExtract }: Writing, nominee: Nominee, person: Person): Faults {
  const nik = drawFault(random, dirt.nik)
  const name = drawFault(random, dirt.name)
  const date = fittingFault(drawFault(random, dirt.birthDate), ageAt(person.birth, launch))
  const hasKk = fields.includes('kk') && random.chance(hand.kkFilled)
  const hasMother = fields.includes('motherName') && random.chance(hand.motherFilled)
  const damage: Damage = {
    nik: nikDamage(nik),
    name: nameDamage(name),
    date: dateDamage(date),
    hasKk,
    hasMother,
    extract: isSpoiltInExtract(person.id),
  }
  if (nominee.reasons.length > 0) return { nik, name, date, hasKk, hasMother }
  const mended = mendUntilFindable(damage, fields.includes('kk'))
  return {
    nik,
    hasMother,
    hasKk: mended.hasKk,
    name: mended.name === damage.name ? name : 'none',
    date: mended.date === damage.date ? date : 'none',
  }
}

/** No error may move somebody over an age limit: the demo's truth must not hang on a typo. */
function fittingFault(fault: DateFault, age: number): DateFault {
  const isSettled = fault === 'yearOff' ? age >= 29 && age < 54 : age >= 20 && age < 63
  return isSettled ? fault : 'none'
}

function numbersOf({ random, registry, hand }: Writing, person: Person, faults: Faults, isNumeric: boolean) {
  const relatives =
    person.id < 0
      ? []
      : householdOf(registry, person.id).flatMap((id) => (id === person.id ? [] : [registry.nik[id] ?? '']))
  const nik = spoilNik(random, faults.nik, { nik: person.nik, kk: person.kk, relatives })
  return { nik: isNumeric ? nik : writeNik(nik, hand), kk: faults.hasKk ? writeKk(random, registry, person) : '' }
}

function writeNik(nik: string, { nikWriting }: Hand): string {
  if (nik === '' || nikWriting === 'plain') return nik
  return nikWriting === 'apostrophe' ? `'${nik}` : nik.replace(/(.{4})(?=.)/g, '$1 ')
}

function writeKk(random: Random, registry: Registry, { kk }: Person): string {
  if (random.chance(dirt.kkDigitWrong)) return wrongDigit(random, kk)
  return random.chance(dirt.kkOld) ? random.pick(registry.families.kk) : kk
}

function plainCells(writing: Writing, nominee: Nominee, person: Person) {
  const { random, hand, registry } = writing
  const [man, woman] = hand.sexWords
  const isMan = (person.sex === 'L') !== random.chance(dirt.sexWrong)
  const village = registry.areas.desa[nominee.desa]
  return {
    birthPlace: random.chance(dirt.birthplaceMissing) ? '' : person.birthplace,
    sex: random.chance(dirt.sexMissing) ? '' : isMan ? man : woman,
    address: village?.isKelurahan ? `Lingkungan ${roman[person.dusun] ?? ''}` : `Dusun ${roman[person.dusun] ?? ''}`,
    rt: `00${1 + random.below(3)}`,
    rw: `00${person.dusun}`,
    phone: random.chance(hand.phoneFilled) ? newPhone(random) : '',
    occupation: writeJob(random, nominee, hand.layout === 'form'),
    occupation2: random.chance(dirt.secondJob) ? writeSecondJob(random, nominee.occupation) : '',
    workplace: village ? placeOfWork(village, nominee) : '',
  }
}

function placeOfWork({ isKelurahan, name }: Desa, { occupation }: Nominee): string {
  if (occupation === 'fisher') return `Perairan ${name}`
  return `${isKelurahan ? 'Kelurahan' : 'Desa'} ${name}`
}

const newPhone = (random: Random) =>
  `${random.pick(['0812', '0813', '0821', '0822', '0852', '0853', '0823'])}${String(random.below(100_000_000)).padStart(8, '0')}`
