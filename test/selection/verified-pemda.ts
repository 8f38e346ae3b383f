import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { requesting, type Job } from '#access/job.ts'
import { deciding } from '#access/approval/decide.ts'
import { proposing } from '#access/approval/propose.ts'
import { runJob } from '#jobs/run-job.ts'
import { insertPeople, type NewPerson } from '#people/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { addFund, createProgramme, setPolicy } from '#programme/actions.ts'
import type { Policy } from '#programme/index.ts'
import { lockList } from '#selection/index.ts'
import { refuse } from '#values/refusal.ts'
import type { PlainDate } from '#values/plain-date.ts'
import {
  finishVerificationRun,
  insertRegistryEntries,
  insertSnapshot,
  insertVerificationRun,
  insertVerifications,
} from '#verification/records.ts'
import { answer, type RuleResult } from '#verification/rules/rule-result.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import type { TestGround } from '../support/platform.ts'

export const bombana: Policy = {
  eligibility: { youngest: 18, maxDecile: 4, covered: 'refuse', excluded: ['asn'], statement: 'not-required' },
  priority: ['decile', 'risk-class', 'nominated-on'],
  quota: 12,
  reserve: 'all',
}

/** Two desa of one kecamatan and one of another: those whose operators and verifiers stand in the cast. */
const castDesa = ['74.06.01.2001', '74.06.01.2001', '74.06.01.2002', '74.06.02.2001']
/** Desa that are on the list of areas, for files that print their names. */
export const realDesa = ['74.06.01.2009', '74.06.01.2011', '74.06.02.2003']

/** What makes somebody of the small Pemda different from the others; all others meet every condition. */
export type Kind = 'eligible' | 'decile-9' | 'undecided' | 'no-mother' | 'other-nik'

export type VerifiedPemda = {
  readonly programmeId: string
  readonly verificationId: string
  readonly policyId: string
  readonly people: readonly NewPerson[]
}

const jobs = ['fisher', 'farmer', 'farm-labourer'] as const
const twoDigits = (number: number) => String(number).padStart(2, '0')

/** A programme with one fund, and people who came through verification: everybody by his own number, in order. */
export async function settle(
  ground: TestGround,
  kinds: readonly Kind[],
  more: {
    readonly ceiling?: number
    readonly policy?: Policy
    readonly pksNumber?: string
    readonly desa?: readonly string[]
  } = {},
): Promise<VerifiedPemda> {
  const { platform, actors } = ground
  const officer = actors.officer
  const { id: programmeId } = must(
    await perform(platform, officer, createProgramme, {
      input: {
        name: 'Perlindungan pekerja rentan 2025',
        year: 2025,
        firstMonth: '2025-10',
        lastMonth: '2026-09',
        schemes: ['JKK', 'JKM'],
        segment: 'poor-targeted',
        leadAgency: 'Dinas Tenaga Kerja Kabupaten Bombana',
        welfareAgency: 'Dinas Sosial Kabupaten Bombana',
        branch: 'Kantor Cabang BPJS Ketenagakerjaan Kendari',
        definition: 'orang yang bekerja di luar hubungan kerja dengan penghasilan rendah.',
        legalBasis: 'Peraturan Bupati Bombana Nomor 1 Tahun 2025',
        pksNumber: more.pksNumber ?? 'PKS/1/2025',
        nominationsUntil: null,
      },
    }),
  )
  const fund = {
    programmeId,
    source: 'apbd-kabupaten',
    budgetYear: 2025,
    dpaNumber: 'DPA/7',
    accountCode: '',
    ceiling: more.ceiling ?? 12 * 201_600,
  } as const
  must(await perform(platform, officer, addFund(book), { input: fund }))
  const policyId = must(await setTo(ground, programmeId, more.policy ?? bombana)).id
  const people = await nominate(ground, { programmeId, desa: more.desa ?? castDesa }, kinds)
  const verificationId = platform.world.ids.next()
  const entered = { programmeId, verificationId, policyId, people }
  await verify(ground, entered, kinds)
  return entered
}

export function setTo({ platform, actors }: TestGround, programmeId: string, document: Policy) {
  const { eligibility, priority, ...rest } = document
  const excluded = [...eligibility.excluded]
  const input = {
    programmeId,
    document: { ...rest, priority: [...priority], eligibility: { ...eligibility, excluded } },
  }
  return perform(platform, actors.officer, setPolicy(book), { input })
}

type Home = { readonly programmeId: string; readonly desa: readonly string[] }

function personOf(
  ground: TestGround,
  vault: Vault,
  { kind, area }: { kind: Kind; area: string },
  at: number,
): NewPerson {
  const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 61 + (at % 39)]
  const nik = `7406${area.slice(6, 8)}${twoDigits(day)}${twoDigits(month)}${year}${String(1 + (at % 9_998)).padStart(4, '0')}`
  const birthDate = `19${year}-${twoDigits(month)}-${twoDigits(day)}`
  const name = `La Contoh ${String.fromCodePoint(65 + (at % 26))}${String.fromCodePoint(97 + (Math.floor(at / 26) % 26))}`
  return {
    id: ground.platform.world.ids.next(),
    area,
    name,
    nameIndex: vault.index('name', name),
    birthPlace: 'Bombana',
    birthDate,
    birthIndex: vault.index('birth', birthDate),
    sex: 'L',
    motherName: kind === 'no-mother' ? '' : 'Wa Ibu',
    address: 'Dusun 1',
    nik,
    nikIndex: vault.index('nik', nik),
    kk: null,
    kkIndex: null,
    phone: null,
    occupation: jobs[at % jobs.length]!,
    occupation2: null,
    workplace: '',
  }
}

async function nominate(
  ground: TestGround,
  { programmeId, desa }: Home,
  kinds: readonly Kind[],
): Promise<readonly NewPerson[]> {
  const vault = await ground.platform.vault('74.06')
  const people = kinds.map((kind, at) => {
    const area = desa[Math.floor(at / 4) % desa.length]!
    return personOf(ground, vault, { kind, area }, at)
  })
  const now = ground.platform.world.clock.now()
  for (let at = 0; at < people.length; at += 400) {
    await within(ground, (tx) => insertPeople(tx, vault, people.slice(at, at + 400), now))
  }
  for (const area of new Set(desa)) {
    const listId = ground.platform.world.ids.next()
    const own = people.filter((person) => person.area === area)
    await within(ground, (tx) => insertList(tx, ground, { listId, area, programmeId }))
    for (let at = 0; at < own.length; at += 400) {
      await within(ground, (tx) => insertNominations(tx, { listId, programmeId }, own.slice(at, at + 400)))
    }
  }
  return people
}

function insertList(
  tx: Tx,
  { platform, actors }: TestGround,
  list: { listId: string; area: string; programmeId: string },
) {
  return tx
    .insertInto('nomination_list')
    .values({
      id: list.listId,
      area: list.area,
      programme_id: list.programmeId,
      version: 1,
      channel: 'typed',
      on_behalf: true,
      state: 'received',
      nominated_on: '2025-04-01',
      received_at: platform.world.clock.now(),
      received_by: actors.officer.accountId,
    })
    .execute()
}

/** A nomination has the id of its person: one each. */
function insertNominations(tx: Tx, list: { listId: string; programmeId: string }, people: readonly NewPerson[]) {
  return tx
    .insertInto('nomination')
    .values(
      people.map((person, at) => ({
        id: person.id,
        area: person.area,
        programme_id: list.programmeId,
        list_id: list.listId,
        row_number: at + 1,
        written: Buffer.from('{}'),
        verdict: 'new',
        name: person.name,
        occupation: person.occupation,
        nominated_on: '2025-04-01',
      })),
    )
    .execute()
}

async function verify(ground: TestGround, entered: VerifiedPemda, kinds: readonly Kind[]): Promise<void> {
  const { world } = ground.platform
  const stamp = { at: world.clock.now(), by: ground.actors.officer.accountId }
  const registryId = world.ids.next()
  const registry = {
    kind: 'dtsen',
    source: 'DTSEN',
    dataDate: '2025-06-30',
    fileDigest: 'a'.repeat(64),
    columnMapId: null,
  }
  const run = { id: entered.verificationId, programmeId: entered.programmeId, policyId: entered.policyId, registryId }
  await within(ground, async (tx) => {
    await insertSnapshot(tx, { id: registryId, ...registry, ...stamp })
    await insertVerificationRun(tx, { ...run, coverId: null, ...stamp })
  })
  const vault = await ground.platform.vault('74.06')
  const rows = entered.people.map((person, at) => {
    const row = verifiedOf(entered.verificationId, person, kinds[at]!, at)
    const differs = kinds[at] === 'other-nik' && {
      registry_line: at + 2,
      other_nik_index: vault.index('nik', otherNik(person)),
    }
    return { ...row, ...differs }
  })
  for (const [at, person] of entered.people.entries())
    if (kinds[at] === 'other-nik')
      await within(ground, (tx) => insertEntry(tx, vault, { registryId, line: at + 2, person }))
  for (let at = 0; at < rows.length; at += 400) {
    await within(ground, (tx) => insertVerifications(tx, rows.slice(at, at + 400)))
  }
  const counts = { people: rows.length, match: {}, by: {}, outcome: {}, covered: 0, nominatedTwice: 0 }
  await within(ground, (tx) => finishVerificationRun(tx, entered.verificationId, counts))
}

/** What the welfare data have for somebody whose NIK the desa wrote with a wrong last digit. */
export const otherNik = ({ nik }: NewPerson) => `${nik!.slice(0, 15)}9`

function insertEntry(tx: Tx, vault: Vault, entry: { registryId: string; line: number; person: NewPerson }) {
  const { registryId, line, person } = entry
  const nik = otherNik(person)
  const identity = vault.seal(
    { table: 'registry_entry', column: 'identity', row: `${registryId}:${line}` },
    JSON.stringify([nik, person.birthDate, person.motherName]),
  )
  return insertRegistryEntries(tx, registryId, {
    line: [line],
    area: [person.area],
    nik: [vault.index('nik', nik)],
    kk: [null],
    name: [person.nameIndex],
    birth: [person.birthIndex],
    identity: [identity],
    decile: [1],
  })
}

function verifiedOf(runId: string, person: NewPerson, kind: Kind, at: number) {
  const decile = kind === 'decile-9' ? 9 : 1 + (at % 4)
  const checks = checksOf(kind, decile)
  const outcome = kind === 'decile-9' ? 'not-eligible' : kind === 'undecided' ? 'to-check' : 'eligible'
  return {
    run_id: runId,
    person_id: person.id,
    area: person.area,
    nomination_id: person.id,
    match: kind === 'undecided' ? 'not-found' : 'matched',
    matched_by: 'nik',
    registry_line: null,
    other_nik_index: null,
    decile: kind === 'undecided' ? null : decile,
    data_date: '2025-06-30',
    cover: null,
    doubles: 0,
    outcome,
    checks: JSON.stringify(checks),
  }
}

const data = (value: number) =>
  ({ value, source: 'welfare-data', sourceName: 'DTSEN', on: '2025-06-30' as PlainDate }) as const

function checksOf(kind: Kind, decile: number): RuleResult[] {
  const welfare =
    kind === 'decile-9'
      ? answer(data(decile), {
          rule: 'welfare',
          verdict: 'fail',
          value: 9,
          limit: 4,
          remark: refuse('decile-above-limit', { decile: 9, limit: 4 }),
        })
      : kind === 'undecided'
        ? answer(data(decile), { rule: 'welfare', verdict: 'unknown', limit: 4, remark: refuse('not-in-welfare-data') })
        : answer(data(decile), { rule: 'welfare', verdict: 'pass', value: decile, limit: 4 })
  return [answer(null, { rule: 'identity', verdict: 'pass', value: 'nik' }), welfare]
}

export function within<T>({ platform, actors }: TestGround, work: (tx: Tx) => Promise<T>): Promise<T> {
  return platform.inScope(scopeOf(actors.officer), work)
}

/** Requests a job, runs it here and now, and gives what it ended with. */
export async function runNow<Input, Result extends object>(
  ground: TestGround,
  job: Job<Input, Result>,
  input: Input,
  actor: Actor = ground.actors.officer,
) {
  const { jobId } = must(await perform(ground.platform, actor, requesting(job), { input }))
  await runJob(ground.platform, [job], { pemda: actor.pemda, jobId })
  const row = await within(ground, (tx) =>
    tx.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow(),
  )
  return {
    jobId,
    state: row.state,
    result: row.result as Result | null,
    refusal: row.refusal as { code: string } | null,
  }
}

/** Officer proposes, head decides. */
export async function lock({ platform, actors }: TestGround, runId: string) {
  const { proposalId, effect } = must(
    await perform(platform, actors.officer, proposing(lockList), { input: { runId } }),
  )
  const decision = { proposalId, decision: 'approved' as const }
  const { output } = must(await perform(platform, actors.head, deciding(lockList), { input: decision }))
  return { ...output!, effect }
}
