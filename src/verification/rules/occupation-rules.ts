import { refuse } from '#values/refusal.ts'
import { type Candidate, type ServiceGroup, serviceGroups } from './candidate.ts'
import type { EligibilityPolicy } from './eligibility-policy.ts'
import type { Known } from './known.ts'
import { answer, type RuleResult } from './rule-result.ts'

/**
 * The help is for poor people *who work*: both tests are needed. An occupation is demanded by law
 * (Permenaker 5/2021 art. 33); the words that identity cards use for "none" are not one.
 */
export function judgeOccupation({ occupation }: Candidate): RuleResult {
  const rule = 'occupation' as const
  if (occupation === null) return answer(null, { rule, verdict: 'unknown', remark: refuse('occupation-not-known') })
  const { written } = occupation.value
  if (!noOccupation.has(plain(written))) return answer(occupation, { rule, verdict: 'pass', value: written })
  const remark = refuse('has-no-occupation', { occupation: written })
  return answer(occupation, { rule, verdict: 'fail', value: written, remark })
}

/** The occupations a programme is limited to or leaves out. Undefined when it takes all. */
export function judgeOccupationLimits(
  { occupation }: Candidate,
  { occupations: { only, except } }: EligibilityPolicy,
): RuleResult | undefined {
  if (only === null && except.length === 0) return undefined
  const rule = 'occupation-limits' as const
  if (occupation === null) return answer(null, { rule, verdict: 'unknown', remark: refuse('occupation-not-known') })
  const { written, code } = occupation.value
  const said = (verdict: RuleResult['verdict'], remark: RuleResult['remark'] = null) =>
    answer(occupation, { rule, verdict, value: written, remark })
  if (code !== null && except.includes(code))
    return said('fail', refuse('occupation-excluded', { occupation: written }))
  if (only === null) return said('pass')
  if (code === null) return said('unknown', refuse('occupation-not-classified', { occupation: written }))
  return only.includes(code)
    ? said('pass')
    : said('fail', refuse('occupation-not-in-programme', { occupation: written }))
}

/**
 * ASN, TNI, Polri and perangkat desa where the policy excludes them, found on an exclusion list or in the
 * words of the occupation. Found by neither they pass: there is no register in which everybody stands.
 */
export function judgeExcludedGroup(
  candidate: Candidate,
  { excludedGroups }: EligibilityPolicy,
): RuleResult | undefined {
  if (excludedGroups.length === 0) return undefined
  const rule = 'excluded-group' as const
  const limit = excludedGroups.map((group) => serviceGroups[group]).join(', ')
  const found = [...candidate.groups, ...groupsInWords(candidate)].find(({ value }) => excludedGroups.includes(value))
  if (found === undefined) return answer(candidate.occupation, { rule, verdict: 'pass', limit })
  const group = serviceGroups[found.value]
  return answer(found, { rule, verdict: 'fail', value: group, limit, remark: refuse('group-excluded', { group }) })
}

function groupsInWords({ occupation }: Candidate): Known<ServiceGroup>[] {
  if (occupation === null) return []
  const words = plain(occupation.value.written)
  return groupWords.filter(([pattern]) => pattern.test(words)).map(([, value]) => ({ ...occupation, value }))
}

const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** The entries for people without work in the occupation column of KTP and KK, and how villages shorten them. */
const noOccupation: ReadonlySet<string> = new Set([
  'belum tidak bekerja',
  'belum bekerja',
  'tidak bekerja',
  'tidak ada',
  'pengangguran',
  'mengurus rumah tangga',
  'ibu rumah tangga',
  'irt',
  'urt',
  'pelajar mahasiswa',
  'pelajar',
  'mahasiswa',
  'pensiunan',
])

// P3K, the short form of PPPK, has lost its digit by the time it is compared.
const groupWords: readonly (readonly [RegExp, ServiceGroup])[] = [
  [/^(asn|pns|pppk|p k|pegawai negeri( sipil)?|aparatur sipil negara|guru (pns|asn|pppk))\b/, 'asn'],
  [/^(tni|tentara|tentara nasional indonesia)\b/, 'tni'],
  [/^(polri|polisi|kepolisian( ri)?|anggota polri)\b/, 'polri'],
  [
    /^(perangkat desa|aparat desa|kepala desa|kades|sekretaris desa|sekdes|kepala dusun|kadus|bendahara desa|kaur|kasi desa)\b/,
    'perangkat-desa',
  ],
]
