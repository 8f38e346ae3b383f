import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bombana2025 } from '#demo/play/programmes.ts'
import type { PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'
import { onEachEngine } from '../support/platform.ts'
import { serveForTest, type Served } from '../support/served.ts'
import { bomb, encryptedWorkbook, endlessList, listOf, peopleFrom, roundedRows } from './doors/bad-files.ts'
import { cutUpload } from './doors/cut-upload.ts'
import { codeOf, refusedWith, visit, type Answer, type Sent, type Visitor } from './doors/visitor.ts'

const boepinang = '74.06.01.1010'
const tables = ['stored_file', 'nomination_list', 'nomination', 'snapshot', 'fund', 'selection_policy', 'selection_run']

onEachEngine('what goes wrong at the doors', (ground) => {
  let served: Served
  let officer: Visitor
  let welfare: Visitor
  let programmeId: string

  const preview = (file: Sent) => officer.upload('/nominations/preview', { programmeId }, file)
  const seen = ({ body }: Answer) => (body as { files: PreviewFile[] }).files[0]!
  const receive = (fileDigest: string | null, more: object = {}) =>
    officer.post('/nominations/lists', {
      programmeId,
      area: boepinang,
      fileDigest,
      fileName: 'daftar.xlsx',
      mode: 'whole',
      ...more,
    })
  /** Everything that stands: how many rows of each table, and which files lie on the disk. */
  async function whatStands() {
    const counts = tables.map((table) => `(select count(*) from pemda_74_06.${table}) as ${table}`)
    const { rows } = await ground().platform.connection.pool.query<object>(`select ${counts.join(', ')}`)
    return { ...rows[0], files: readdirSync(join(ground().platform.dataFolder, 'files', '74.06')).toSorted() }
  }
  async function changesNothing<T>(work: () => Promise<T>): Promise<T> {
    const before = await whatStands()
    const result = await work()
    expect(await whatStands()).toEqual(before)
    return result
  }

  beforeAll(async () => {
    served = await serveForTest(ground().platform)
    officer = await visit(served.address, 'officer')
    welfare = await visit(served.address, 'welfare')
    programmeId = ((await officer.post('/programmes', bombana2025.programme)).body as { id: string }).id
    const quotas = [{ area: boepinang, quota: 80 }]
    await officer.post('/nominations/round', { programmeId, deadline: '2025-06-30', letter: '560/12/2025', quotas })
    await ground().platform.files('74.06')
  })
  afterAll(() => served.close())

  describe('a file that cannot be read', () => {
    it.each([
      ['with a password', 'file-encrypted', async () => encryptedWorkbook],
      ['cut in half', 'file-broken', async () => (await listOf(peopleFrom(1, 40))).subarray(0, 2_000)],
      ['that unfolds to 40 MB', 'file-swollen', () => bomb(40)],
      ['with 1,048,577 rows', 'file-too-many-rows', async () => endlessList],
    ])('%s is refused, and nothing is kept', async (_, code, make) => {
      const bytes = await make()
      const answer = await changesNothing(() => preview({ name: 'daftar.xlsx', bytes }))
      expect(codeOf(seen(answer).refusal)).toBe(code)
      expect(seen(answer).digest).toBeNull()
    })

    it('does not keep the next one from being read', async () => {
      const answer = await preview({ name: 'daftar.xlsx', bytes: await listOf(peopleFrom(900, 3)) })
      expect(seen(answer)).toMatchObject({ refusal: null, counts: { rows: 3 } })
    })
  })

  describe('a list that says something else than it should', () => {
    it('is refused whole when Excel has rounded its NIK column', async () => {
      const answer = await preview({ name: 'daftar.xlsx', bytes: await listOf(roundedRows(20)) })
      expect(codeOf(seen(answer).refusal)).toBe('file-nik-rounded')
      expect(refusedWith(await changesNothing(() => receive(seen(answer).digest)))).toBe('file-nik-rounded')
    })

    it('is refused when it was meant for another kabupaten', async () => {
      const titles = ['DAFTAR USULAN DESA TOWUA', 'KECAMATAN WUNDULAKO KABUPATEN KOLAKA']
      const answer = await preview({ name: 'daftar.xlsx', bytes: await listOf(peopleFrom(1, 5), titles) })
      expect(codeOf(seen(answer).refusal)).toBe('list-of-another-kabupaten')
      const taken = await changesNothing(() => receive(seen(answer).digest))
      expect(refusedWith(taken)).toBe('list-of-another-kabupaten')
    })

    it('is refused for a desa that does not exist', async () => {
      const answer = await preview({ name: 'daftar.xlsx', bytes: await listOf(peopleFrom(10, 5)) })
      const taken = await changesNothing(() => receive(seen(answer).digest, { area: '74.06.99.2999' }))
      expect(refusedWith(taken)).toBe('desa-unknown')
    })

    it('is refused with columns that it does not have', async () => {
      const answer = await preview({ name: 'daftar.xlsx', bytes: await listOf(peopleFrom(10, 5)) })
      const sheet = { sheet: 'Usulan', headerRow: 1, columns: [{ field: 'nik', index: 0 }] }
      const taken = await changesNothing(() => receive(seen(answer).digest, { mapping: { sheets: [sheet] } }))
      expect(refusedWith(taken)).toBe('columns-missing')
      const elsewhere = { sheets: [{ ...sheet, sheet: 'Lembar lain' }] }
      expect(refusedWith(await receive(seen(answer).digest, { mapping: elsewhere }))).toBe('sheet-missing')
    })

    it('is recognised when it comes a second time, and nobody is doubled', async () => {
      const bytes = await listOf(peopleFrom(100, 12))
      const name = 'Usulan_74.06.01.1010_Boepinang.xlsx'
      const { digest } = seen(await preview({ name, bytes }))
      const first = (await receive(digest)).body as ReceiveAnswer
      const again = await changesNothing(() => preview({ name, bytes }))
      const second = await changesNothing(() => receive(digest))
      expect(first).toMatchObject({ good: 12, receivedBefore: false })
      expect(seen(again).receivedBefore).toMatchObject({ listId: first.listId, version: 1 })
      expect(second.body).toEqual({ ...first, receivedBefore: true })
    })
  })

  describe('a delivery of the welfare office', () => {
    /** Uploads, asks for the import and waits for its end. */
    async function takeIn(bytes: Uint8Array) {
      const { digest } = (await welfare.upload('/verification/files', {}, { name: 'dtsen.csv', bytes })).body as {
        digest: string
      }
      const delivery = { kind: 'dtsen', source: 'DTSEN', dataDate: '2025-05-01', fileDigest: digest }
      const { jobId } = (await welfare.post('/verification/snapshots', delivery)).body as { jobId: string }
      for (;;) {
        const job = (await welfare.get(`/jobs/${jobId}`)).body as { state: string; refusal: never }
        if (job.state === 'failed' || job.state === 'done') return job
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }

    it.each([
      ['with columns the map does not know', 'columns-not-recognised', 'warna,ukuran\nmerah,12\n'],
      ['that lacks a column the map demands', 'columns-missing', 'NIK,NAMA\n7406011203800001,LA ALI\n'],
      ['that is no list', 'file-not-a-list', '%PDF-1.7'],
    ])('%s is refused, and no data of it become visible', async (_, code, text) => {
      const job = await takeIn(Buffer.from(text))
      expect([job.state, codeOf(job.refusal)]).toEqual(['failed', code])
      expect((await welfare.get('/verification/snapshots')).body).toEqual({ rows: [] })
    })
  })

  describe('a programme that could help nobody', () => {
    const fund = { source: 'apbd-kabupaten', budgetYear: 2025, dpaNumber: '', accountCode: '' }
    const setPolicy = (document: object) => officer.post(`/programmes/${programmeId}/policy`, { programmeId, document })

    it('gets no fund with a ceiling of zero', async () => {
      const path = `/programmes/${programmeId}/funds`
      const answer = await changesNothing(() => officer.post(path, { ...fund, programmeId, ceiling: 0 }))
      expect(refusedWith(answer)).toBe('ceiling-zero')
    })

    it('gets no policy without places, nor one that nobody can meet, nor more places than money', async () => {
      await officer.post(`/programmes/${programmeId}/funds`, { ...fund, programmeId, ceiling: 10 * 201_600 })
      const policy = { ...bombana2025.policy, quota: 10 }
      const answers = await changesNothing(async () => [
        await setPolicy({ ...policy, quota: 0 }),
        await setPolicy({ ...policy, eligibility: { ...policy.eligibility, youngest: 65 } }),
        await setPolicy({ ...policy, quota: 11 }),
      ])
      expect(answers.map(refusedWith)).toEqual(['policy-selects-nobody', 'policy-ages-crossed', 'quota-above-money'])
      expect((await setPolicy(policy)).status).toBe(200)
    })
  })

  describe('a file that is too large or does not arrive', () => {
    it('is refused with its limit before it is read to its end', async () => {
      const bytes = Buffer.alloc(11 * 2 ** 20, 'x')
      const answer = await changesNothing(() => officer.upload('/nominations/scan', {}, { name: 'pindai.pdf', bytes }))
      expect(refusedWith(answer)).toBe('file-too-large')
    })

    it.each(['/nominations/preview', '/nominations/scan', '/verification/files', '/selection/signed-file'])(
      'leaves nothing behind when the line breaks in the middle (%s)',
      async (path) => {
        const bytes = Buffer.alloc(2 ** 20, '%PDF-1.7 ')
        await changesNothing(() => cutUpload(served.address, officer, path, { name: 'kiriman.pdf', bytes }))
      },
    )

    it('can be sent again', async () => {
      const file = { name: 'daftar.xlsx', bytes: await listOf(peopleFrom(300, 30)) }
      await changesNothing(() => cutUpload(served.address, officer, '/nominations/preview', file))
      const { digest } = seen(await preview(file))
      expect((await receive(digest, { mode: 'addition' })).body).toMatchObject({ good: 30, toMend: 0 })
    })
  })
})
