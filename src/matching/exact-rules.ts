import type { EntryBlock } from './entry-block.ts'
import type { LinkRule, MatchCandidate, MatchOutcome, ReviewReason } from './match-outcome.ts'
import { compareKeys } from './match-subject.ts'
import type { MatchSubject, RegistryEntry } from './match-subject.ts'
import type { SubjectIndex } from './subject-index.ts'

/**
 * Finds one subject among the entries that share a key with him, by equality alone.
 *
 * Three rules, the strongest first; the first that says anything decides:
 * 1. NIK, confirmed by the birth date or the name. An equal NIK alone is no proof, because lists carry
 *    the NIK of a relative; unconfirmed it goes to a person.
 * 2. Name and birth date, when they point to one entry in the subject's desa or in the whole registry.
 * 3. KK and name, when the birth date is unknown on one side.
 *
 * Nothing approximate happens here: a rule like "one digit off and the same birth date" makes strangers
 * born on one day in one kecamatan look alike, since their NIK differ only in the serial.
 */
export function findExactly(subject: MatchSubject, index: SubjectIndex): MatchOutcome {
  return (
    byNik(subject, index) ??
    byNameAndBirthDate(subject, index) ??
    byKkAndName(subject, index) ?? { kind: 'none', subject: subject.id }
  )
}

function byNik(subject: MatchSubject, index: SubjectIndex): MatchOutcome | undefined {
  const block = index.withNikOf(subject)
  if (block.count === 0) return undefined
  const compared = block.entries.map((entry) => compare(subject, entry))
  const confirmed = compared.filter(({ evidence }) => evidence.birthDate === 'equal' || evidence.name === 'equal')
  const twice = confirmed.filter(({ evidence }) => evidence.birthDate === 'equal' && evidence.name === 'equal')
  const best = twice.length > 0 ? twice : confirmed
  const [first, second] = best
  if (first !== undefined && second === undefined && block.isWhole) return link(subject, 'nik', first.entry)
  if (first !== undefined) return review(subject, 'nik-on-several-entries', block)
  const foreign = compared.every(({ evidence }) => evidence.birthDate === 'different' && evidence.name === 'different')
  // Whoever wrote a relative's NIK is himself perhaps found by name: both stand side by side for the person who looks.
  return review(
    subject,
    foreign ? 'nik-of-another-person' : 'nik-unconfirmed',
    block,
    index.withNameAndBirthDateOf(subject),
    index.withKkAndNameOf(subject),
  )
}

/**
 * Unique in the desa is enough even when the NIK differs: that is the usual mistyped NIK. Unique in the
 * whole registry is enough only when nothing speaks against it: another desa *and* another NIK is what
 * two people of one common name look like, so it is shown to a person unless the KK is the same.
 */
function byNameAndBirthDate(subject: MatchSubject, index: SubjectIndex): MatchOutcome | undefined {
  const everywhere = index.withNameAndBirthDateOf(subject)
  if (everywhere.count === 0) return undefined
  const neighbour = index.withNameAndBirthDateInDesaOf(subject).only
  if (neighbour !== undefined) return link(subject, 'name-and-birth-date', neighbour)
  if (everywhere.only !== undefined) return elsewhere(subject, everywhere.only, everywhere)
  const relative = onlyRelativeBornThatDay(subject, index.withKkAndNameOf(subject))
  if (relative !== undefined) return link(subject, 'kk-and-name', relative)
  return review(subject, 'name-and-birth-date-shared', everywhere)
}

function onlyRelativeBornThatDay(subject: MatchSubject, family: EntryBlock): RegistryEntry | undefined {
  const [relative, another] = family.entries.filter((entry) => entry.birthDate === subject.birthDate)
  return another === undefined && family.isWhole ? relative : undefined
}

function elsewhere(subject: MatchSubject, entry: RegistryEntry, block: EntryBlock): MatchOutcome {
  const { nik, kk } = compareKeys(subject, entry)
  return nik === 'different' && kk !== 'equal'
    ? review(subject, 'nik-differs', block)
    : link(subject, 'name-and-birth-date', entry)
}

/**
 * One family holds one such name: linked while the birth date is unknown on one side. A different birth
 * date is not passed over: the tokens are opaque, so a swapped day and month cannot be told from a son
 * who bears his father's name.
 */
function byKkAndName(subject: MatchSubject, index: SubjectIndex): MatchOutcome | undefined {
  const block = index.withKkAndNameOf(subject)
  if (block.count === 0) return undefined
  if (block.only === undefined) return review(subject, 'kk-and-name-shared', block)
  return compareKeys(subject, block.only).birthDate === 'different'
    ? review(subject, 'birth-date-differs', block)
    : link(subject, 'kk-and-name', block.only)
}

const compare = (subject: MatchSubject, entry: RegistryEntry): MatchCandidate => ({
  entry,
  evidence: compareKeys(subject, entry),
})

const link = (subject: MatchSubject, by: LinkRule, entry: RegistryEntry): MatchOutcome => ({
  kind: 'linked',
  subject: subject.id,
  by,
  ...compare(subject, entry),
})

function review(subject: MatchSubject, reason: ReviewReason, block: EntryBlock, ...more: EntryBlock[]): MatchOutcome {
  const entries = new Map([block, ...more].flatMap((each) => each.entries).map((entry) => [entry.id, entry]))
  const candidates = [...entries.values()].map((entry) => compare(subject, entry)).toSorted(byLikeness)
  return { kind: 'review', subject: subject.id, reason, candidates, found: Math.max(block.count, candidates.length) }
}

const likeness = ({ evidence }: MatchCandidate): number =>
  Object.values(evidence).filter((agreement) => agreement === 'equal').length

const byLikeness = (a: MatchCandidate, b: MatchCandidate): number =>
  likeness(b) - likeness(a) || (a.entry.id < b.entry.id ? -1 : 1)
