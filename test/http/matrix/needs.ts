import type { Place } from './places.ts'
import { bombana } from '../../selection/verified-pemda.ts'

/**
 * What a route needs to be asked about a place, and what it must show there. A route that stands in no line here fails
 * the matrix: whoever adds one says what of a place it takes and gives.
 *
 * - `place`: what it names lies in one desa (or one kecamatan); asked from elsewhere it must be refused
 * - `house`: what it names belongs to the whole Pemda; only another Pemda is elsewhere
 * - `nothing`: it names nothing that lies anywhere
 */
export type Need = {
  readonly of: 'place' | 'house' | 'nothing'
  /** It lies nowhere smaller than in the whole Pemda, so every desa and kecamatan is elsewhere. */
  readonly at?: 'whole'
  readonly input: (place: Place) => Readonly<Record<string, unknown>>
  /** Elsewhere it is not refused but answers with nothing in it, or takes a job that then ends with a refusal. */
  readonly elsewhere?: 'empty' | 'job'
  /** What whoever may see the place must find in the answer; `everywhere`: in the next Pemda too, where little was played. */
  readonly shows?: (place: Place) => readonly string[]
  readonly everywhere?: true
  /** A write that is only asked from elsewhere: where it is allowed it would change what the others are asked about. */
  readonly changes?: true
  /** Nothing like it was played, so nobody gets an answer. */
  readonly silent?: true
}

const reason = 'diminta pemeriksa'
const digest = 'b'.repeat(64)
const signed = { title: 'Penetapan', signatory: 'Bupati Bombana', fileDigest: digest, code: digest }
const duty = { role: 'kecamatan-verifier', until: null, letter: 'SK 1/2025' }
const onPaper = { role: 'lead-agency-head', title: 'Kepala Dinas', capacity: '', name: 'head', signedOn: '2025-06-02' }
const press = { sourceType: 'press', source: 'Bombananews.com' }
const kecamatan = ({ area }: Place) => (area.length > 8 ? area.slice(0, 8) : area)
/** A kind of letter, the same in every Pemda. */
const letter = { kind: 'surat-permintaan-usulan' }
const written = { nik: '', name: 'Wa Baru' }

const place = (input: Need['input'], more: Omit<Need, 'of' | 'input'> = {}): Need => ({ of: 'place', input, ...more })
const house = (input: Need['input'], more: Omit<Need, 'of' | 'input'> = {}): Need => ({ of: 'house', input, ...more })
const nothing: Need = { of: 'nothing', input: () => ({}) }
const changes = { changes: true } as const
const empty = { elsewhere: 'empty' } as const
const job = { changes: true, elsewhere: 'job' } as const
const withId = (name: string, id: keyof Place['ids']) => (at: Place) => ({ [name]: at.ids[id] })
const listId = withId('listId', 'list')
const rowId = withId('rowId', 'row')
const decreeList = withId('listId', 'decreeList')
const runId = withId('runId', 'run')
const programmeId = withId('programmeId', 'programme')
const asked = withId('programmeId', 'askedProgramme')
const named = ({ people }: Place) => [people[0]!]

export const needs: Readonly<Record<string, Need>> = {
  'GET /grants': nothing,
  'GET /trail': nothing,
  'GET /windows': nothing,
  'POST /windows': place((at) => ({ about: 'register', list: at.area, purpose: 'mend', words: '' })),
  'GET /alarms': nothing,
  'POST /alarms/:alarmId/judge': house(
    ({ ids }) => ({ alarmId: ids.proposal, finding: 'in-order', note: 'lembur bersurat tugas' }),
    changes,
  ),
  'GET /history/:subject': place(withId('subject', 'list')),
  'GET /proposals': nothing,
  'POST /proposals/:proposalId/decide': house((at) => ({ proposalId: at.ids.proposal, decision: 'approved' }), changes),
  'POST /proposals/:proposalId/withdraw': house(withId('proposalId', 'proposal'), changes),
  'POST /proposals/signed-sheet': nothing,
  'POST /proposals/:proposalId/attest': house(
    (at) => ({ proposalId: at.ids.proposal, ...onPaper, fileDigest: digest, code: digest }),
    changes,
  ),
  'GET /proposals/:proposalId/sheet': house(withId('proposalId', 'proposal'), { silent: true }),
  'GET /approvals/:approvalId/signed-sheet': house(withId('approvalId', 'proposal'), { silent: true }),
  'GET /stand-ins': nothing,
  'POST /stand-ins': house(
    ({ ids }) => ({
      deputyId: ids.account,
      capacity: 'Plh.',
      letter: 'SP 1/2025',
      from: '2025-06-02',
      until: '2025-06-30',
    }),
    changes,
  ),
  'POST /stand-ins/:standInId/end': house(withId('standInId', 'person'), changes),
  'POST /own-family': nothing,
  'GET /small-office': nothing,
  'POST /small-office': {
    ...place(
      ({ ids }) => ({
        head: { accountId: ids.account },
        officer: { username: 'petugas-kecil', name: 'Petugas' },
        second: { username: 'kedua-kecil', name: 'Kedua' },
        letter: 'SK 3',
      }),
      changes,
    ),
    at: 'whole',
  },
  'POST /accounts': place(
    (at) => ({ ...duty, area: kecamatan(at), username: 'orang-baru', name: 'Orang Baru' }),
    changes,
  ),
  'POST /accounts/:accountId/password-code': place(withId('accountId', 'account'), changes),
  'POST /accounts/:accountId/card': place(({ ids }) => ({ accountId: ids.account, site: 'payung.contoh' }), changes),
  'POST /accounts/:accountId/second-step/reset': place(withId('accountId', 'account'), changes),
  'POST /accounts/:accountId/hand-over': place(
    ({ ids }) => ({
      accountId: ids.account,
      to: { username: 'pengganti', name: 'Pengganti' },
      letter: 'SK 2',
      until: null,
    }),
    changes,
  ),
  'POST /accounts/:accountId/close': place(({ ids }) => ({ accountId: ids.account, reason }), changes),
  'GET /keys': nothing,
  'POST /keys': place(
    (at) => ({ name: 'SIPD', area: kecamatan(at), scopes: ['selection'], letter: 'PKS 1', until: '2025-12-31' }),
    changes,
  ),
  'POST /keys/:keyId/revoke': { ...place(withId('keyId', 'grant'), changes), at: 'whole' },
  'POST /grants': place((at) => ({ ...duty, area: kecamatan(at), accountId: at.ids.account, from: null }), changes),
  'POST /grants/:grantId/end': place((at) => ({ grantId: at.ids.grant, reason }), changes),
  'GET /papers': place((at) => ({ about: 'nomination-round', subject: at.ids.round })),
  'POST /papers': place(
    (at) => ({ about: 'nomination-round', subject: at.ids.round, kind: 'sptjm-kepala-desa' }),
    changes,
  ),
  'GET /papers/:paperId/draft': place(withId('paperId', 'paper')),
  'POST /papers/:paperId/sign': place((at) => ({ paperId: at.ids.paper, signedOn: '2025-06-02', name: 'X' }), changes),
  'POST /papers/:paperId/initial': place(
    (at) => ({ paperId: at.ids.paper, office: 'kepala-bidang', on: '2025-06-02', name: 'X' }),
    changes,
  ),
  'POST /papers/scan': nothing,
  'POST /papers/:paperId/file': place(
    (at) => ({ paperId: at.ids.paper, fileDigest: digest, code: digest.slice(0, 16) }),
    changes,
  ),
  'GET /papers/:paperId/sheet': place(withId('paperId', 'paper'), { silent: true }),
  'POST /papers/many': house((at) => ({ about: 'nomination-round', programmeId: at.ids.askedProgramme }), changes),
  'GET /papers/bundle': place(
    (at) => ({ about: 'nomination-round', programmeId: at.ids.askedProgramme, area: at.area, as: 'zip' }),
    { silent: true },
  ),
  'GET /letter-templates': nothing,
  'GET /letter-templates/:kind': { ...nothing, input: () => letter },
  'GET /letter-templates/:kind/file': { ...nothing, input: () => ({ ...letter, version: 0 }) },
  'GET /letter-templates/:kind/preview': { ...nothing, input: () => letter },
  'POST /letter-templates/:kind/check': nothing,
  'POST /letter-templates/:kind': { ...nothing, input: () => ({ ...letter, fileDigest: digest }), ...changes },
  'POST /letter-templates/:kind/copies': { ...nothing, input: () => ({ ...letter, copies: ['Sekda'] }), ...changes },
  'POST /papers/:paperId/copies': place((at) => ({ paperId: at.ids.paper, copies: ['Sekda'] }), changes),
  'GET /letterheads': nothing,
  'POST /letterheads': place(({ area }) => ({ area, lines: ['Pemerintah'] }), changes),
  'POST /letterheads/logo': nothing,
  'GET /office-holders': place(({ area }) => ({ area }), empty),
  'POST /office-holders': place(
    ({ area }) => ({
      area,
      office: 'kepala-desa',
      name: 'Kepala',
      capacity: 'definitif',
      from: '2025-01-01',
      until: null,
    }),
    changes,
  ),
  'GET /jobs/:jobId': { ...place(withId('jobId', 'job')), at: 'whole' },
  'POST /jobs/:jobId/cancel': { ...place(withId('jobId', 'job'), changes), at: 'whole' },
  'GET /people': place(({ area }) => ({ area }), { ...empty, shows: named, everywhere: true }),
  'POST /people/search': place(({ people }) => ({ text: people[1] }), { ...empty, shows: named, everywhere: true }),
  'GET /people/:personId': place(withId('personId', 'person'), { shows: named, everywhere: true }),
  'POST /people/:personId/reveal': place(withId('personId', 'person'), {
    shows: ({ people }) => [people[1]!],
    everywhere: true,
  }),
  'GET /areas': nothing,
  'GET /column-maps': nothing,
  'GET /programmes': nothing,
  'GET /rulebook': nothing,
  'GET /places': {
    ...nothing,
    input: () => ({
      source: 'apbd-kabupaten',
      ceiling: 201_600,
      firstMonth: '2025-10',
      lastMonth: '2025-12',
      schemes: ['JKK', 'JKM'],
    }),
  },
  'GET /programmes/:programmeId': house(programmeId),
  'POST /programmes/:programmeId/funds/:fundId/allocation': house(
    (at) => ({ ...programmeId(at), fundId: at.ids.list, allocation: 2_500_000_000 }),
    changes,
  ),
  'GET /programmes/:programmeId/file': house(programmeId),
  'GET /programmes/:programmeId/file/:part/:entryId/document': house(
    (at) => ({ ...programmeId(at), part: 'events', entryId: at.ids.list }),
    { silent: true },
  ),
  'POST /programmes/:programmeId/file/meanings': house((at) => ({ ...programmeId(at), definition: 'x' }), changes),
  'POST /programmes/:programmeId/file/parties': house(
    (at) => ({ ...programmeId(at), name: 'Dinas Sosial', role: 'welfare-agency' }),
    changes,
  ),
  'POST /programmes/:programmeId/file/stages': house(
    (at) => ({ ...programmeId(at), stage: 'nomination', beginsOn: '2025-03-01' }),
    changes,
  ),
  'POST /programmes/:programmeId/file/events': house(
    (at) => ({ ...programmeId(at), kind: 'launch', title: 'Peluncuran', state: 'planned' }),
    changes,
  ),
  'POST /programmes/:programmeId/file/tasks': house(
    (at) => ({ ...programmeId(at), kind: 'task', title: 'Menyusun PKS', unit: 'Bagian Hukum' }),
    changes,
  ),
  'POST /programmes/:programmeId/file/team': house(
    (at) => ({
      ...programmeId(at),
      name: 'Ketua',
      unit: 'Dinas',
      duty: 'chair',
      letter: 'SK 1',
      fromDay: '2025-01-02',
    }),
    changes,
  ),
  'POST /programmes/:programmeId/file/needs': house(
    (at) => ({
      ...programmeId(at),
      ...press,
      title: 'Perkiraan',
      numbers: [{ area: '74.06.01', category: 'nelayan', people: 1 }],
    }),
    changes,
  ),
  'POST /programmes/:programmeId/file/commitments': house(
    (at) => ({
      ...programmeId(at),
      people: 1_000,
      firstMonth: '2025-07',
      lastMonth: '2025-12',
      fundSource: 'apbd-kabupaten',
      saidBy: 'Bupati',
    }),
    changes,
  ),
  'POST /programmes/:programmeId/file/segments': house(
    (at) => ({ ...programmeId(at), ...press, name: 'Perangkat desa', state: 'in-preparation', payer: 'desa' }),
    changes,
  ),
  'POST /programmes/:programmeId/file/figures': house(
    (at) => ({
      ...programmeId(at),
      ...press,
      measure: 'claims',
      title: 'Klaim',
      value: 31,
      unit: 'claims',
      area: '74.06',
    }),
    changes,
  ),
  'POST /programmes/:programmeId/file/withdraw': house(
    (at) => ({ ...programmeId(at), part: 'stages', entryId: at.ids.list, version: 1, because: reason }),
    changes,
  ),
  'POST /column-maps': nothing,
  'POST /programmes': nothing,
  'POST /programmes/:programmeId/papers': house((at) => ({ ...programmeId(at), nominationsUntil: null }), changes),
  'POST /programmes/:programmeId/funds': house(
    (at) => ({ ...programmeId(at), source: 'apbd-kabupaten', budgetYear: 2025, ceiling: 201_600 }),
    changes,
  ),
  'POST /programmes/:programmeId/policy': house((at) => ({ ...programmeId(at), document: bombana }), changes),
  'POST /nominations/round': house((at) => ({ ...asked(at), deadline: null, letter: '', quotas: [] }), changes),
  'GET /nominations/form/:area': place((at) => ({ ...asked(at), area: at.area })),
  'GET /nominations/forms.zip': place((at) => ({ ...asked(at), area: at.area })),
  'POST /nominations/preview': nothing,
  'POST /nominations/lists': place(
    (at) => ({ ...asked(at), area: at.area, fileDigest: digest, fileName: 'a.xlsx', mapping: null, mode: 'whole' }),
    changes,
  ),
  'POST /nominations/one': place(
    (at) => ({ ...asked(at), area: at.area, written, statesWork: true, statesHealth: true }),
    changes,
  ),
  'POST /nominations/scan': nothing,
  'POST /nominations/lists/:listId/send': place(listId, changes),
  'POST /nominations/lists/:listId/return': place((at) => ({ ...listId(at), remark: reason }), changes),
  'POST /nominations/lists/:listId/pass-on': place(listId, changes),
  'POST /nominations/lists/:listId/receive': place(listId, changes),
  'POST /nominations/pass-on': place((at) => ({ ...asked(at), area: kecamatan(at) }), changes),
  'POST /nominations/receive': place((at) => ({ ...asked(at), area: kecamatan(at) }), changes),
  'POST /nominations/rows/:rowId/remove': place((at) => ({ ...rowId(at), reason: 'died' }), changes),
  'GET /nominations/board': place(asked, { ...empty, shows: ({ ids }) => [ids.list] }),
  'GET /nominations/funnel': house(asked, empty),
  'GET /nominations/versions': place((at) => ({ ...asked(at), area: at.area }), {
    ...empty,
    shows: ({ ids }) => [ids.list],
  }),
  'GET /nominations/lists/:listId': place(listId, { shows: ({ ids }) => [ids.list] }),
  'GET /nominations/lists/:listId/rows': place(listId, { shows: ({ people, ids }) => [people.at(-4)!, ids.row] }),
  'GET /nominations/lists/:listId/difference': place(listId),
  'GET /nominations/lists/:listId/mend.xlsx': place(listId),
  'POST /nominations/rows/:rowId/open': place(rowId, { shows: ({ people }) => [people.at(-4)!] }),
  'GET /nominations/sheet.xlsx': { ...place((at) => ({ ...asked(at), area: kecamatan(at) })), silent: true },
  'POST /nominations/sheets': nothing,
  'GET /nominations/sheets': house(asked, empty),
  'GET /nominations/sheets/:sheetId': house(withId('sheetId', 'list'), { silent: true }),
  'GET /nominations/sheets/:sheetId/rows': house(withId('sheetId', 'list'), { silent: true }),
  'POST /nominations/sheets/:sheetId/settle': house(
    ({ ids }) => ({
      sheetId: ids.list,
      decision: 'accept',
      rows: [{ line: 5, version: null, fields: ['name'] }],
    }),
    changes,
  ),
  'POST /nominations/sheets/:sheetId/settle-all': house(({ ids }) => ({ sheetId: ids.list, decision: 'refuse' }), job),
  'POST /nominations/sheets/:sheetId/answer': house(
    ({ ids }) => ({ sheetId: ids.list, lines: [5], answer: 'same' }),
    changes,
  ),
  'POST /verification/files': nothing,
  'POST /verification/snapshots': nothing,
  'GET /verification/snapshots': nothing,
  'GET /verification/snapshots/:digest/faults': { ...nothing, input: () => ({ digest }), silent: true },
  'POST /verification/lists': house(programmeId, job),
  'GET /verification/lists': house(programmeId, empty),
  'GET /verification/lists/:listId/sheet.xlsx': house(withId('listId', 'list'), { silent: true }),
  'GET /verification/lists/:listId/names': house(withId('listId', 'list'), { silent: true }),
  'POST /verification/found': house(
    ({ ids }) => ({ listId: ids.list, fileDigest: digest, source: 'DTSEN', dataDate: '2025-05-01' }),
    job,
  ),
  'POST /verification/replies': house(
    ({ ids }) => ({ listId: ids.list, fileDigest: digest, source: 'DTSEN', dataDate: '2025-05-01' }),
    job,
  ),
  'POST /verification/runs': house((at) => ({ ...programmeId(at), registryId: at.ids.registry, coverId: null }), job),
  'GET /verification/runs': house(programmeId, empty),
  'GET /verification/people': place((at) => ({ runId: at.ids.verification, area: at.area }), {
    ...empty,
    shows: named,
  }),
  'POST /verification/people/:runId/:personId/nik/open': place(
    (at) => ({ runId: at.ids.verification, personId: at.ids.doubtful }),
    { shows: ({ people }) => [people[7]!] },
  ),
  'POST /verification/people/:runId/:personId/nik/answer': place(
    (at) => ({ runId: at.ids.verification, personId: at.ids.doubtful, answer: 'desa', reason }),
    changes,
  ),
  'POST /selection/select': house((at) => ({ ...programmeId(at), verificationId: at.ids.verification }), job),
  'GET /selection/runs': house(programmeId, empty),
  'GET /selection/:runId': house(runId),
  'GET /selection/:runId/outcomes': place((at) => ({ ...runId(at), area: at.area }), { ...empty, shows: named }),
  'GET /selection/:runId/totals': house(runId),
  'GET /selection/compare': house((at) => ({ before: at.ids.run, after: at.ids.run })),
  'GET /selection/compare/counts': house((at) => ({ before: at.ids.run, after: at.ids.run })),
  'GET /selection/:runId/why/:personId': place((at) => ({ ...runId(at), personId: at.ids.person }), { shows: named }),
  'GET /selection/:runId/why/:personId.html': place((at) => ({ ...runId(at), personId: at.ids.person }), {
    shows: named,
  }),
  'POST /selection/lock/propose': house(runId, changes),
  'POST /selection/open-lock/propose': house((at) => ({ ...decreeList(at), reason }), changes),
  'GET /head-sheet': house(programmeId),
  'GET /head-sheet.pdf': house(programmeId),
  'POST /selection/annexes/propose': house((at) => ({ ...decreeList(at), reason })),
  'GET /selection/lists': house(programmeId, { ...empty, shows: ({ ids }) => [ids.decreeList] }),
  'GET /selection/lists/:listId': house(decreeList),
  'POST /selection/lists/:listId/submit': house(decreeList, changes),
  'POST /selection/lists/:listId/signature': house((at) => ({ ...decreeList(at), signedOn: '2025-06-02' }), changes),
  'POST /selection/signed-file': nothing,
  'POST /selection/lists/:listId/decree': house(
    (at) => ({ ...decreeList(at), ...signed, number: '1', date: '2025-06-02' }),
    changes,
  ),
  'GET /selection/lists/:listId/nota-dinas': house(decreeList),
  'GET /selection/lists/:listId/decree-draft': house(decreeList),
  'GET /selection/lists/:listId/annex': house((at) => ({ ...decreeList(at), annex: 'I', format: 'xlsx' })),
  'GET /selection/lists/:listId/branch/:personId': house((at) => ({ ...decreeList(at), personId: at.ids.person })),
  'GET /selection/lists/:listId/signed-file': house(decreeList),
  'GET /selection/:runId/data': house((at) => ({ ...runId(at), part: 'people' })),
  'POST /enrolment/files': house((at) => ({ ...programmeId(at), decreeListId: at.ids.decreeList }), job),
  'GET /enrolment/files': house(programmeId, { ...empty, shows: ({ ids }) => [ids.file] }),
  'GET /enrolment/first-time': house(programmeId, empty),
  'GET /enrolment/files/:fileId/download': house(withId('fileId', 'file')),
  'GET /enrolment/files/:fileId/cover-letter': house(withId('fileId', 'file')),
  'GET /enrolment/files/:fileId/held': house(withId('fileId', 'file')),
}
