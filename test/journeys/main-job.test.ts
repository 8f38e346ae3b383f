import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locked, VerifyResult } from '#demo/play/answers.ts'
import type { Clerk } from '#demo/play/clerk.ts'
import { collectLists } from '#demo/play/collect-lists.ts'
import { lockByTwo, recordDecree, selectPeople } from '#demo/play/decide.ts'
import { movableWorld } from '#demo/play/movable-world.ts'
import { planProgramme } from '#demo/play/plan-programme.ts'
import { setStage } from '#demo/play/play-demo.ts'
import { sendToBranch } from '#demo/play/send-to-branch.ts'
import type { Stage } from '#demo/play/stage.ts'
import { verifyPeople } from '#demo/play/verify-people.ts'
import type { EnrolmentFiles } from '#enrolment/contract.ts'
import { defaultColumnMap } from '#exchange/columns/index.ts'
import { officeList, readWorkbook, type SheetRow } from '#exchange/sheet/index.ts'
import type { BoardAnswer, FunnelAnswer, RowsAnswer } from '#nomination/contract.ts'
import type { OutcomePage, OutcomeRow, SelectionRun, TotalsAnswer } from '#selection/contract.ts'
import type { VerifiedRow } from '#verification/contract.ts'
import { must } from '../support/actors.ts'
import { onFreshPlatform } from '../support/fresh-platform.ts'
import { serveForTest, type Served } from '../support/served.ts'
import { allPages } from './played/all-pages.ts'
import { compareWithTruth } from './played/compare-with-truth.ts'
import { smallBombana, smallPopulation, smallQuota } from './played/small-bombana.ts'

/** What one part of the journey leaves to the next. */
type Journey = {
  stage: Stage
  programmeId: string
  verified: VerifyResult
  runId: string
  list: Locked['output']
}

const patience = 120_000
const world = movableWorld()
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)
const officerOf = ({ stage }: Journey) => stage.sit('petugas', 'lead-agency-officer')

// On PostgreSQL the same acts play the whole kabupaten: whole-bombana.test.ts.
onFreshPlatform('embedded', 'Bombana with 24,000 people and 600 places', world, (platform) => {
  const journey = {} as Journey
  let served: Served

  beforeAll(async () => {
    served = await serveForTest(platform())
    const ground = { platform: platform(), address: served.address, travelTo: world.travelTo, report: () => {} }
    const options = { population: smallPopulation }
    journey.stage = await setStage({ ...ground, options, plan: smallBombana })
  }, patience)
  afterAll(() => served.close())

  describe('given a programme with its fund, its policy and the letter that asks for names', () => nominating(journey))
  describe('given the extract of the Dinas Sosial and the list of the branch', () => verifying(journey))
  describe('given more eligible people than places', () => selecting(journey))
  describe('given the list that was drawn', () => deciding(journey))
  describe('given the recorded decree', () => enrolling(journey))
})

function nominating(journey: Journey): void {
  let board: BoardAnswer
  let funnel: FunnelAnswer
  const standing = () => journey.stage.bombana.submissions.filter(({ isLast, rows }) => isLast && rows.length > 0)

  it(
    'when the desa send their lists, each with a usable name reaches the agency (BOM-6, BOM-8)',
    async () => {
      journey.programmeId = await planProgramme(journey.stage)
      await collectLists(journey.stage, journey.programmeId)
      const officer = await officerOf(journey)
      board = await officer.get(`/nominations/board?programmeId=${journey.programmeId}`)
      funnel = await officer.get(`/nominations/funnel?programmeId=${journey.programmeId}`)
      const there = board.rows.filter(({ list }) => list !== null)
      expect(there.map(({ area }) => area)).toEqual(
        standing()
          .map(({ desa }) => desa.code)
          .toSorted(),
      )
      expect(there.filter(({ list, good }) => list?.state !== 'received' && good > 0)).toEqual([])
    },
    patience,
  )

  it('then of a desa that corrected its list the newest version counts', () => {
    const corrected = standing().filter(({ version }) => version > 1)
    const versionOf = new Map(board.rows.map(({ area, list }) => [area, list?.version]))
    expect(corrected.length).toBeGreaterThan(5)
    expect(corrected.filter(({ desa, version }) => versionOf.get(desa.code) !== version)).toEqual([])
  })

  it('then whose list is missing, or came first after the deadline, is named, and nobody else', () => {
    const missing = board.rows.filter(({ list }) => !list || list.state === 'draft').map(({ area }) => area)
    const { submissions, deadline } = journey.stage.bombana
    const inTime = new Set(submissions.filter(({ sentOn }) => sentOn <= deadline).map(({ desa }) => desa.code))
    const late = standing().filter(({ desa }) => !inTime.has(desa.code))
    const named = new Set<string>([...missing, ...late.map(({ desa }) => desa.code)])
    expect(late.length).toBeGreaterThan(5)
    expect(board.total.late.toSorted()).toEqual([...named].toSorted())
  })

  it('then the recaps of 22 kecamatan add up to the received lists exactly (BOM-7)', () => {
    const added = (count: (recap: BoardAnswer['total']) => number) => sum(board.kecamatan.map(count))
    expect(board.kecamatan).toHaveLength(22)
    expect(added(({ desa }) => desa)).toBe(143)
    expect(added(({ names }) => names)).toBe(board.total.names)
    expect(added(({ toBeMended }) => toBeMended)).toBe(board.total.toBeMended)
    expect(added(({ states }) => states.received)).toBe(board.total.states.received)
    expect(sum(board.rows.map(({ received }) => received))).toBe(funnel.received)
  })

  it('then every row of every list is counted once: as a name, as a double, or to be mended', () => {
    expect(funnel.rows).toBe(sum(standing().map(({ rows }) => rows.length)))
    expect(funnel.names + funnel.repeated + funnel.mended + funnel.toMend).toBe(funnel.rows)
    expect(funnel.received).toBe(funnel.names)
    expect(funnel.toMend).toBe(board.total.toBeMended)
  })

  it('then each row to be mended says why, in words for the desa', async () => {
    const officer = await officerOf(journey)
    const kept = board.rows.filter(({ toMend }) => toMend > 0)
    expect(kept.length).toBeGreaterThan(5)
    for (const { list, toMend } of kept) {
      const { rows } = await officer.get<RowsAnswer>(`/nominations/lists/${list!.id}/rows?verdict=to-be-mended`)
      expect(rows).toHaveLength(toMend)
      expect(rows.filter(({ faults }) => faults.length === 0)).toEqual([])
    }
  }, 60_000)
}

function verifying(journey: Journey): void {
  const readAll = async (filter = '') =>
    allPages<VerifiedRow>(await officerOf(journey), `/verification/people?runId=${journey.verified.runId}${filter}`)

  it(
    'when everybody is looked up, people and doubles together are the received names (BOM-9, BOM-12)',
    async () => {
      journey.verified = await verifyPeople(journey.stage, journey.programmeId)
      const { counts } = journey.verified
      const people = await readAll()
      const officer = await officerOf(journey)
      const funnel = await officer.get<FunnelAnswer>(`/nominations/funnel?programmeId=${journey.programmeId}`)
      expect(people).toHaveLength(counts.people)
      expect(counts.people + sum(people.map(({ doubles }) => doubles))).toBe(funnel.received)
      expect(sum(Object.values(counts.match))).toBe(counts.people)
      expect(sum(Object.values(counts.outcome))).toBe(counts.people)
      expect(counts.nominatedTwice).toBeGreaterThan(0)
    },
    patience,
  )

  it.each([
    ['whoever does not pass is told by which condition (BOM-10)', 'not-eligible', 'fail'],
    ['whoever has to be checked is told what nobody knows yet', 'to-check', 'unknown'],
  ])('then %s', async (_, outcome, verdict) => {
    const dropped = await readAll(`&outcome=${outcome}`)
    const against = dropped.map(({ checks }) => checks.filter((check) => check.verdict === verdict))
    expect(dropped.length).toBe(journey.verified.counts.outcome[outcome])
    expect(against.filter((checks) => !checks.some(({ remark }) => remark !== null))).toEqual([])
  })

  it('then nine of ten eligible people are found, and at most one of two hundred is somebody else', async () => {
    const { eligible, found, mistaken } = await compareWithTruth(journey.stage, journey.verified.runId)
    expect(found / eligible).toBeGreaterThanOrEqual(0.9)
    expect(mistaken / found).toBeLessThanOrEqual(0.005)
  })

  it('then nobody is found twice, however differently two desa wrote him', async () => {
    expect((await compareWithTruth(journey.stage, journey.verified.runId)).twice).toBe(0)
  })
}

function selecting(journey: Journey): void {
  let outcomes: OutcomeRow[]
  const of = (kind: OutcomeRow['outcome']) => outcomes.filter(({ outcome }) => outcome === kind)

  it('when the selection has run, the chosen and the reserve are exactly the eligible (BOM-13)', async () => {
    const { counts: verified } = journey.verified
    journey.runId = (await selectPeople(journey.stage, journey.programmeId, journey.verified)).runId
    const officer = await officerOf(journey)
    const { counts } = await officer.get<SelectionRun>(`/selection/${journey.runId}`)
    outcomes = await allPages<OutcomeRow>(officer, `/selection/${journey.runId}/outcomes?`)
    expect(counts.selected).toBe(smallQuota)
    expect(counts.selected + counts.reserve).toBe(verified.outcome['eligible'])
    expect(counts.selected + counts.reserve + counts.refused + counts.held).toBe(verified.people)
    expect(new Set(outcomes.map(({ personId }) => personId)).size).toBe(verified.people)
  }, 60_000)

  it('then the places are given without a gap, and everybody refused reads every reason', () => {
    expect(of('selected').map(({ rank }) => rank)).toEqual(of('selected').map((_, at) => at + 1))
    expect(of('reserve').map(({ place }) => place)).toEqual(of('reserve').map((_, at) => at + 1))
    expect(of('refused').filter(({ reasons }) => reasons.length === 0)).toEqual([])
  })

  it('then nobody in the reserve is poorer than somebody chosen', () => {
    const deciles = (kind: OutcomeRow['outcome']) => of(kind).map(({ decile }) => decile!)
    expect(Math.max(...deciles('selected'))).toBeLessThanOrEqual(Math.min(...deciles('reserve')))
  })

  it('then the same people with the same lot give the same bytes a second time', async () => {
    const { runId: again } = await selectPeople(journey.stage, journey.programmeId, journey.verified)
    const officer = await officerOf(journey)
    const first = await officer.get<SelectionRun>(`/selection/${journey.runId}`)
    const second = await officer.get<SelectionRun>(`/selection/${again}`)
    expect(again).not.toBe(journey.runId)
    expect(second.digests).toEqual(first.digests)
  })
}

function deciding(journey: Journey): void {
  const wordsFor = async (clerk: Clerk) => {
    const page = await clerk.get<OutcomePage>(`/selection/${journey.runId}/outcomes?outcome=selected&limit=100`)
    return new Set(page.rows.map(({ word }) => word.id))
  }
  const verifierOf = ({ stage }: Journey) => stage.sit('kec-01', 'kecamatan-verifier')

  it('before the lock the chosen are only within the quota, and a kecamatan learns nothing', async () => {
    expect(await wordsFor(await officerOf(journey))).toEqual(new Set(['Dalam kuota, daftar belum dikunci']))
    await expect(wordsFor(await verifierOf(journey))).rejects.toThrow('list-not-locked')
  })

  it('when two people have locked it, they are calon penerima', async () => {
    journey.list = await lockByTwo(journey.stage, journey.runId)
    expect(await wordsFor(await officerOf(journey))).toEqual(new Set(['Calon penerima']))
  })

  it('then an account of one kecamatan sees its own people and no others', async () => {
    const path = `/selection/${journey.runId}`
    const officer = await officerOf(journey)
    const { kecamatan } = await officer.get<TotalsAnswer>(`${path}/totals`)
    const { selected, reserve, refused, held } = kecamatan.find(({ key }) => key === '74.06.01')!
    const [stranger] = (await officer.get<OutcomePage>(`${path}/outcomes?area=74.06.02&limit=1`)).rows
    const verifier = await verifierOf(journey)
    const seen = await allPages<OutcomeRow>(verifier, `${path}/outcomes?`)
    expect(seen).toHaveLength(selected + reserve + refused + held)
    expect(seen.filter(({ area }) => !area.startsWith('74.06.01'))).toEqual([])
    expect((await verifier.get<OutcomePage>(`${path}/outcomes?area=74.06.02`)).total).toBe(0)
    await expect(verifier.get(`${path}/why/${stranger!.personId}`)).rejects.toThrow('not-found')
    await expect(verifier.get(`/people/${stranger!.personId}`)).rejects.toThrow('not-found')
  })

  it('when the signed decree is recorded, and not before, they are ditetapkan', async () => {
    await recordDecree(journey.stage, journey.list)
    const decreed = 'Ditetapkan (Keputusan Nomor Contoh/2025 tanggal 22 September 2025)'
    expect(await wordsFor(await officerOf(journey))).toEqual(new Set([decreed]))
  })
}

function enrolling(journey: Journey): void {
  let files: EnrolmentFiles
  let rows: readonly SheetRow[]
  const { columns } = defaultColumnMap('enrolment')
  const cell = (row: SheetRow, field: string) => row.cells[columns.findIndex((column) => column.field === field)]!
  const sheetAt = async (path: string) => {
    const bytes = await (await officerOf(journey)).download(`/enrolment/files/${files.rows[0]!.id}/${path}`)
    return must(await readWorkbook(bytes, officeList)).sheets[0]!.rows
  }

  it('when the file for the branch is made, it has one row for each of the chosen who is complete', async () => {
    await sendToBranch(journey.stage, journey.programmeId, journey.list.listId)
    files = await (await officerOf(journey)).get(`/enrolment/files?programmeId=${journey.programmeId}`)
    const [file] = files.rows
    const [head, ...body] = await sheetAt('download')
    rows = body
    expect(file!.people + file!.held).toBe(smallQuota)
    expect(files.states).toEqual({ awaitingNumber: file!.people, rejected: 0, active: 0 })
    expect(head!.cells.map(({ text }) => text)).toEqual(columns.map(({ headers }) => headers[0]))
    expect(rows).toHaveLength(file!.people)
  })

  it('then every NIK is text of sixteen digits and stands there once', () => {
    const niks = rows.map((row) => cell(row, 'nik'))
    expect(niks.filter(({ kind, text }) => kind !== 'text' || !/^\d{16}$/.test(text))).toEqual([])
    expect(new Set(niks.map(({ text }) => text)).size).toBe(niks.length)
  })

  it('then nobody is in it who should not have been chosen', () => {
    const { registry, eligible } = journey.stage.bombana
    const [everybody, right] = [new Set(registry.nik), new Set(eligible.map(({ nik }) => nik))]
    const known = rows.map((row) => cell(row, 'nik').text).filter((nik) => everybody.has(nik))
    // Whoever stands in the welfare data under another NIK is held. Where these data themselves have no number or a wrong
    // one (0.4 % each) and the desa's is wrong or missing too, nobody can tell.
    expect(known.length / rows.length).toBeGreaterThanOrEqual(0.995)
    expect(known.filter((nik) => !right.has(nik)).length / known.length).toBeLessThanOrEqual(0.005)
  })

  it('then those left out stand in a file of their own, each with what is missing', async () => {
    const [head, ...left] = await sheetAt('held')
    const reason = head!.cells.length - 1
    expect(left).toHaveLength(files.rows[0]!.held)
    expect(left.filter((row) => (row.cells[reason]?.text ?? '') === '')).toEqual([])
  })
}
