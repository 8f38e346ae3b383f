import type { MatchKeys, MatchSubject } from './match-subject.ts'
import { nameAndBirthDate } from './subject-index.ts'

/**
 * People on a list who are, or may be, one human.
 *
 * `same`: nothing speaks against it. `suspected`: something does, an equal NIK under two names and birth
 * dates (one wrote a relative's), or an equal name and birth date under two NIK. Both are shown to a
 * person; neither is ever merged by the program.
 */
export type Double = {
  readonly by: 'nik' | 'name-and-birth-date'
  readonly standing: 'same' | 'suspected'
  /** The ids of the subjects, in the order in which they were given. */
  readonly subjects: readonly string[]
}

/**
 * Finds double nominations: the same NIK, or the same name and birth date. A group whose members share
 * one NIK as well as name and birth date is reported once, by NIK. O(n).
 */
export function findDoubles(subjects: readonly MatchSubject[]): Double[] {
  const byNik = groups(subjects, (subject) => subject.nik)
  const byName = groups(subjects, nameAndBirthDate).filter((group) => !shareOneNik(group))
  return [
    ...byNik.map((group) => double('nik', group, areNamedAndBornDifferently)),
    ...byName.map((group) => double('name-and-birth-date', group, haveSeveralNik)),
  ]
}

type Group = readonly MatchSubject[]

const double = (by: Double['by'], group: Group, isDoubtful: (group: Group) => boolean): Double => ({
  by,
  standing: isDoubtful(group) ? 'suspected' : 'same',
  subjects: group.map(({ id }) => id),
})

const areNamedAndBornDifferently = (group: Group): boolean => differ(group, 'name') && differ(group, 'birthDate')

const haveSeveralNik = (group: Group): boolean => differ(group, 'nik')

const differ = (group: Group, key: keyof MatchKeys): boolean =>
  new Set(group.map((member) => member[key]).filter((token) => token !== null)).size > 1

const shareOneNik = (group: Group): boolean => group.every(({ nik }) => nik !== null && nik === group[0]?.nik)

function groups(subjects: readonly MatchSubject[], keyOf: (subject: MatchSubject) => string | null): MatchSubject[][] {
  const found = new Map<string, MatchSubject[]>()
  for (const subject of subjects) {
    const key = keyOf(subject)
    if (key === null) continue
    const group = found.get(key)
    if (group === undefined) found.set(key, [subject])
    else group.push(subject)
  }
  return [...found.values()].filter((group) => group.length > 1)
}
