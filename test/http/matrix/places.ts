import { findActors } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { listGrants } from '#access/read-access.ts'
import { makeFileJob } from '#enrolment/index.ts'
import { draftingPaper } from '#letters/acts/draft-paper.ts'
import { desaPapers } from '#nomination/index.ts'
import { insertPeople } from '#people/index.ts'
import { workbench } from '#platform/files/workbench.ts'
import { createProgramme } from '#programme/actions.ts'
import { keepSignedFile, recordDecree, selectJob, submitList } from '#selection/index.ts'
import { barat, boepinang, openStage, person } from '../../nomination/stage.ts'
import { lock, runNow, settle, type Kind } from '../../selection/verified-pemda.ts'
import { must } from '../../support/actors.ts'
import { book } from '../../support/http.ts'
import type { TestGround } from '../../support/platform.ts'

/** Somewhere in the played Pemda: what can be asked for there, and what gives its rows away wherever it is read. */
export type Place = {
  readonly area: string
  readonly pemda: string
  readonly ids: Readonly<Record<Name, string>>
  /** Names and numbers of its people. */
  readonly people: readonly string[]
  /** What is shown only within a stated purpose: numbers and address of its people. */
  readonly numbers: readonly string[]
  /** Ids of its lists, rows and persons. */
  readonly rows: readonly string[]
}
type Name =
  | 'askedProgramme'
  | 'programme'
  | 'list'
  | 'row'
  | 'round'
  | 'paper'
  | 'person'
  | 'doubtful'
  | 'verification'
  | 'run'
  | 'decreeList'
  | 'file'
  | 'job'
  | 'proposal'
  | 'grant'
  | 'account'
  | 'registry'

const papers = new Map([[desaPapers.about, desaPapers]])
const other = '74.06.02.2003'
const kinds: readonly Kind[] = ['eligible', 'eligible', 'no-mother', 'other-nik']
const calls = { [boepinang]: 'Ambotang', [barat]: 'Barakuda', [other]: 'Cakalang' } as const

/** Two sister desa, a desa of the next kecamatan and another Pemda, each with people of its own; and the Pemda itself. */
export async function playPlaces(
  ground: TestGround,
): Promise<Record<'own' | 'sister' | 'next' | 'whole' | 'foreign', Place>> {
  const { platform, actors } = ground
  const stage = await openStage(ground)
  const { result, proposal, programme, verification, people, file, decreeList } = await decide(ground)
  const grants = await platform.inScope(scopeOf(actors.administrator), listGrants)
  const foreign = await playForeign(ground)
  const jobs = await platform.inScope(scopeOf(actors.officer), (tx) => tx.selectFrom('job').select('id').execute())
  const snapshots = await platform.inScope(scopeOf(actors.officer), (tx) =>
    tx.selectFrom('snapshot').select('id').execute(),
  )
  const house = {
    askedProgramme: stage.programmeId,
    programme,
    verification,
    run: result,
    decreeList,
    file,
    job: jobs[0]!.id,
    proposal,
    registry: snapshots[0]!.id,
  }

  let sent = 0
  const placeOf = async (area: keyof typeof calls, sender: Actor, dutyArea: string): Promise<Place> => {
    const named = [1, 2, 3].map((n) => ({ ...person(++sent), name: `La ${calls[area]} ${'abc'.charAt(n - 1)}` }))
    await stage.sendPeople(sender, [...named, { ...named[0]!, nik: '12', name: `Wa ${calls[area]}` }], { area })
    const found = await stage.look(actors.officer, (tx) =>
      tx
        .selectFrom('nomination')
        .select(['id', 'list_id'])
        .where('area', '=', area)
        .where('programme_id', '=', stage.programmeId)
        .execute(),
    )
    const rounds = await stage.look(actors.officer, (tx) =>
      tx
        .selectFrom('nomination_round')
        .select('id')
        .where('area', '=', area)
        .where('programme_id', '=', stage.programmeId)
        .execute(),
    )
    const round = rounds[0]!.id
    const draft = { about: desaPapers.about, subject: round, kind: 'berita-acara-musyawarah' }
    const { paperId: paper } = must(await perform(platform, actors.officer, draftingPaper(papers), { input: draft }))
    const own = people.filter((one) => one.area === area)
    const [kk, phone, address] = [`740601011299${1000 + sent}`, `+6281299${1000 + sent}77`, `Dusun Rahasia ${sent}`]
    await giveNumbers(ground, own[0]!.id, { kk, phone, address })
    const duty = grants.find((row) => row.area === dutyArea)!
    return {
      area,
      pemda: '74.06',
      ids: {
        ...house,
        list: found[0]!.list_id,
        row: found[0]!.id,
        round,
        paper,
        person: own[0]!.id,
        doubtful: own[3]!.id,
        grant: duty.grantId,
        account: duty.accountId,
      },
      people: [...own.flatMap(({ name, nik }) => [name, nik!]), calls[area], ...named.map(({ nik }) => nik!)],
      numbers: [...own.map(({ nik }) => nik!), ...named.map(({ nik }) => nik!), kk, phone.slice(3), address],
      rows: [found[0]!.list_id, ...found.map(({ id }) => id), ...own.map(({ id }) => id)],
    }
  }
  const own = await placeOf(boepinang, stage.operator, boepinang)
  const sister = await placeOf(barat, stage.sister, barat)
  const next = await placeOf(other, actors.officer, '74.06.02')
  const duty = grants.find(({ role }) => role === 'lead-agency-officer')!
  const ids = { ...own.ids, grant: duty.grantId, account: duty.accountId }
  return {
    own,
    sister,
    next,
    whole: { area: '74.06', pemda: '74.06', ids, people: [], numbers: [], rows: [] },
    foreign,
  }
}

/** What the small Pemda leaves out. */
function giveNumbers(
  { platform, actors }: TestGround,
  id: string,
  { kk, phone, address }: { readonly kk: string; readonly phone: string; readonly address: string },
) {
  return platform.inScope(scopeOf(actors.officer), async (tx) => {
    const vault = await platform.vault('74.06')
    const seal = (column: 'kk' | 'phone', text: string) => vault.seal({ table: 'person', column, row: id }, text)
    await tx
      .updateTable('person')
      .set({ kk_sealed: seal('kk', kk), phone_sealed: seal('phone', phone), address })
      .where('id', '=', id)
      .execute()
  })
}

/** A selection over all three desa, locked, decreed and sent to the branch. */
async function decide(ground: TestGround) {
  const { platform, actors } = ground
  const desa = [boepinang, barat, other]
  const pemda = await settle(
    ground,
    desa.flatMap(() => kinds),
    { desa },
  )
  // Only the ids, as a request brings them: what is asked of a job is kept in the open.
  const { programmeId, verificationId } = pemda
  const { result } = await runNow(ground, selectJob(book), { programmeId, verificationId })
  const { listId, code } = await lock(ground, result!.runId)
  must(await perform(platform, actors.officer, submitList, { input: { listId } }))
  const { digest } = must(
    await keepSignedFile(platform, actors.officer, { name: 'sk.pdf', bytes: Buffer.from('%PDF-1.7 sk') }),
  )
  const about = { number: '472', date: '2025-06-02', title: 'Penetapan', signatory: 'Bupati Bombana' }
  must(await perform(platform, actors.officer, recordDecree, { input: { listId, ...about, fileDigest: digest, code } }))
  const made = await runNow(ground, makeFileJob(book, workbench), {
    programmeId: pemda.programmeId,
    decreeListId: listId,
  })
  const proposals = await platform.inScope(scopeOf(actors.officer), (tx) =>
    tx.selectFrom('proposal').select('id').execute(),
  )
  return {
    result: result!.runId,
    proposal: proposals[0]!.id,
    programme: pemda.programmeId,
    verification: pemda.verificationId,
    people: pemda.people,
    file: made.result!.fileId,
    decreeList: listId,
  }
}

/** The next Pemda: a programme and a person that nobody of the first may ever read. */
async function playForeign({ platform, actors }: TestGround): Promise<Place> {
  const { neighbour } = actors
  const name = 'Rahasia Muna'
  const words = { leadAgency: 'Dinas', welfareAgency: 'Dinas', branch: 'Cabang', definition: 'x' }
  const months = { year: 2025, firstMonth: '2025-10', lastMonth: '2025-12', nominationsUntil: null }
  const of = {
    schemes: ['JKK' as const, 'JKM' as const],
    segment: 'poor-targeted' as const,
    legalBasis: '',
    pksNumber: '',
  }
  const made = await perform(platform, neighbour, createProgramme, { input: { name, ...words, ...months, ...of } })
  const programme = must(made).id
  const vault = await platform.vault('74.07')
  const id = platform.world.ids.next()
  const stranger = {
    id,
    area: '74.07.01.2001',
    name: 'La Rahasia',
    nameIndex: vault.index('name', 'La Rahasia'),
    birthPlace: '',
    birthDate: null,
    birthIndex: null,
    sex: null,
    motherName: '',
    address: '',
    nik: '7407010101800001',
    nikIndex: vault.index('nik', '7407010101800001'),
    kk: null,
    kkIndex: null,
    phone: null,
    occupation: null,
    occupation2: null,
    workplace: '',
  }
  await platform.inScope(scopeOf(neighbour), (tx) => insertPeople(tx, vault, [stranger], platform.world.clock.now()))
  // Ids of the other Pemda for whatever is asked: its person, its programme, its account.
  const [account] = await findActors(platform, 'neighbour', '74.07')
  const names = [
    'list',
    'row',
    'person',
    'doubtful',
    'verification',
    'run',
    'decreeList',
    'file',
    'job',
    'round',
  ] as const
  const ids = Object.fromEntries([...names, 'paper', 'proposal', 'grant', 'registry'].map((one) => [one, id]))
  return {
    area: '74.07.01.2001',
    pemda: '74.07',
    ids: { ...ids, programme, askedProgramme: programme, account: account!.accountId } as Place['ids'],
    people: ['La Rahasia', '7407010101800001', name],
    numbers: ['7407010101800001'],
    rows: [id, programme],
  }
}
