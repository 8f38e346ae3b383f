import { mostDamage } from '../dirt.ts'

export type NikDamage = 'none' | 'near' | 'gone'
export type DateDamage = 'none' | 'near' | 'gone'
export type NameDamage = 'none' | 'near' | 'far'

/** What is wrong in one row, as far as it makes the person harder to find. */
export type Damage = {
  readonly nik: NikDamage
  readonly date: DateDamage
  readonly name: NameDamage
  readonly hasKk: boolean
  readonly hasMother: boolean
  /** The welfare extract itself is wrong about this person. */
  readonly extract: boolean
}

/** A missing number costs more than a mistyped one; KK and mother's name only help. */
export function damagePoints({ nik, date, name, hasKk, hasMother, extract }: Damage): number {
  const grade = { none: 0, near: 1, far: 2, gone: 2 }
  return grade[nik] + grade[date] + grade[name] + (hasKk ? 0 : 0.8) + (hasMother ? 0 : 0.4) + (extract ? 1 : 0)
}

/** What to give back so that the row can be told apart: the number of the family where the list has it, the date, the name. */
export function mendUntilFindable(damage: Damage, listHasKk: boolean): Damage {
  const steps: Partial<Damage>[] = [listHasKk ? { hasKk: true } : {}, { date: 'none' }, { name: 'none' }]
  return steps.reduce<Damage>((now, step) => (damagePoints(now) > mostDamage ? { ...now, ...step } : now), damage)
}
