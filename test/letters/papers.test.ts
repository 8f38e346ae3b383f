import { createHash } from 'node:crypto'
import { TemplateHandler, Zip } from 'easy-template-x'
import { beforeAll, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { checkOwnTemplate } from '#letters/acts/check-template.ts'
import { draftingMany } from '#letters/acts/draft-many.ts'
import { draftingPaper } from '#letters/acts/draft-paper.ts'
import { filingPaper } from '#letters/acts/file-paper.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import { putTemplate } from '#letters/acts/put-template.ts'
import { recordHolder } from '#letters/acts/record-holder.ts'
import { recordLetterhead } from '#letters/acts/record-letterhead.ts'
import { setKindCopies, settingPaperCopies } from '#letters/acts/set-copies.ts'
import { signingPaper } from '#letters/acts/sign-paper.ts'
import { takeSheet } from '#letters/acts/take-sheet.ts'
import { writeBundle } from '#letters/bundle/write-bundle.ts'
import type { BundleInput } from '#letters/contract/bundle.ts'
import type { HolderInput, SignInput } from '#letters/contract.ts'
import { allKinds } from '#letters/find-kind.ts'
import { readPapers } from '#letters/list-papers.ts'
import { openDocx } from '#letters/own-template/open-docx.ts'
import { letterKindOf } from '#letters/paper-kind.ts'
import { previewTemplate } from '#letters/preview-template.ts'
import { defaultTemplate } from '#letters/template.ts'
import { propertiesOf } from '#letters/testing/letter-properties.ts'
import { viewTemplate } from '#letters/view-templates.ts'
import { whoSigns } from '#letters/who-signs.ts'
import { writePaper } from '#letters/write-paper.ts'
import { readBoard } from '#nomination/actions.ts'
import { desaPapers } from '#nomination/index.ts'
import { plainDate } from '#values/plain-date.ts'
import { must } from '../support/actors.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, boepinang, openStage, people, type Stage } from '../nomination/stage.ts'

const sources = new Map([[desaPapers.about, desaPapers]])
const about = desaPapers.about

onEachEngine('the papers of a desa', (ground) => {
  let stage: Stage
  let subject: string
  beforeAll(async () => {
    stage = await openStage(ground())
    await stage.sendPeople(stage.operator, people(1, 3))
    const board = await stage.look(stage.officer, (tx) =>
      readBoard({ tx, actor: stage.officer, world: ground().platform.world }, stage.programmeId),
    )
    subject = board.rows.find(({ area }) => area === boepinang)!.roundId
  })
  const act = <Input, Output extends object>(
    actor: Actor,
    what: Parameters<typeof perform<Input, Output>>[2],
    input: Input,
  ) => perform(ground().platform, actor, what, { input })
  const reading = async (actor: Actor) => {
    const { platform } = ground()
    const [vault, files] = [await platform.vault(actor.pemda), await platform.files(actor.pemda)]
    return { vault, files, actor, world: platform.world }
  }
  const papers = async (actor: Actor) => {
    const asking = await reading(actor)
    return stage.look(actor, async (tx) => must(await readPapers(sources, { ...asking, tx }, { about, subject })))
  }
  const paper = async (kind: string, actor = stage.operator) =>
    (await papers(actor)).rows.find((row) => row.kind === kind)!
  const draft = (actor: Actor, kind: string) => act(actor, draftingPaper(sources), { about, subject, kind })
  const text = async (actor: Actor, paperId: string) => {
    const asking = await reading(actor)
    const made = await stage.look(actor, (tx) => writePaper(sources, { ...asking, tx }, paperId))
    return 'bytes' in made ? new TemplateHandler().getText(Buffer.from(made.bytes)) : made
  }
  const scan = (bytes: string) => scanBy(stage.operator, bytes)
  const scanBy = async (actor: Actor, bytes: string) => {
    const keeping = { platform: ground().platform, actor, key: undefined }
    return must(await keepScan(keeping, { name: 'foto.jpg', bytes: Buffer.from(`ffd8ffe0${bytes}`, 'hex') })).digest
  }
  const sign = (paperId: string, more: Partial<SignInput> = {}) =>
    act(stage.operator, signingPaper(sources), {
      paperId,
      signedOn: '2025-06-02',
      name: '',
      number: '',
      date: null,
      sameNumber: false,
      ...more,
    })
  const holder = (actor: Actor, more: Partial<HolderInput> = {}) =>
    act(actor, recordHolder, {
      area: boepinang,
      office: 'kepala-desa',
      name: 'La Ode Misal',
      capacity: 'definitif',
      rank: '',
      nip: '',
      from: '2024-01-10',
      until: null,
      letter: 'SK 1/2024',
      ...more,
    })

  it('say what is missing before anything is drafted, and who answers for them', async () => {
    const { rows, missing } = await papers(stage.operator)
    expect(missing).toBe(4)
    expect(rows.map(({ kind, state, isMine }) => [kind, state, isMine])).toEqual(
      desaPapers.kinds.map((kind) => [kind, null, true]),
    )
    expect(rows.find(({ kind }) => kind === 'surat-pengantar-desa')?.waitsFor).toHaveLength(3)
    expect((await papers(ground().actors.auditor)).rows.every(({ isMine }) => !isMine)).toBe(true)
  })

  it('carry the names with masked numbers, and the head who holds the office on that day', async () => {
    must(await holder(stage.operator))
    const { paperId } = must(await draft(stage.operator, 'daftar-usulan'))
    const written = await text(stage.operator, paperId)
    for (const { name } of people(1, 3)) expect(written).toContain(name)
    expect(written).toContain('LURAH BOEPINANG,')
    expect(written).toContain('La Ode Misal')
    expect(written).not.toMatch(/\d{16}/)
    expect(written).toContain((await paper('daftar-usulan')).code.slice(0, 8))
  })

  it('hold a statement for each worker on a sheet of its own, or one for all, and no list waits for them', async () => {
    const [single, joint] = ['pernyataan-pekerja', 'pernyataan-bersama'] as const
    const words = async (id: string) => must((await text(stage.operator, id)) as string)
    const { paperId } = must(await draft(stage.operator, single))
    const written = await words(paperId)
    expect(written.match(/dalam keadaan sehat dan mampu bekerja/g)).toHaveLength(3)
    for (const { name } of people(1, 3)) expect(written.split(name ?? '')).toHaveLength(3)
    const made = await stage.look(stage.operator, async (tx) =>
      writePaper(sources, { ...(await reading(stage.operator)), tx }, paperId),
    )
    const parts = (await openDocx(must(made).bytes, 'x')) as ReadonlyMap<string, Buffer>
    expect(
      parts
        .get('word/document.xml')!
        .toString()
        .match(/<w:pageBreakBefore/g),
    ).toHaveLength(3)
    const all = must(await draft(stage.operator, joint)).paperId
    const together = await words(all)
    expect(together.match(/dalam keadaan sehat dan mampu bekerja/g)).toHaveLength(1)
    expect(together).toContain('cap jempol')
    expect(await paper(joint)).toMatchObject({ isOptional: true, state: 'konsep' })
    expect((await papers(stage.operator)).missing).toBe(4)
  })

  it('are signed, and filed only with the code of the sheet in hand', async () => {
    const { paperId } = await paper('daftar-usulan')
    expect(await sign(paperId!, { signedOn: '2999-01-01' })).toMatchObject({ code: 'paper-date-in-future' })
    must(await sign(paperId!))
    expect(await paper('daftar-usulan')).toMatchObject({ state: 'ditandatangani', signedBy: 'La Ode Misal' })
    const fileDigest = await scan('01')
    const { code } = await paper('daftar-usulan')
    const wrong = code.endsWith('0000') ? '1111' : '0000'
    const file = (more: string) =>
      act(stage.operator, filingPaper(sources), { paperId: paperId!, fileDigest, code: more })
    expect(await file(wrong)).toMatchObject({ code: 'paper-code-differs' })
    const strange = { paperId: paperId!, fileDigest: await scanBy(stage.sister, '77'), code }
    expect(await act(stage.operator, filingPaper(sources), strange)).toMatchObject({ code: 'signed-file-missing' })
    // The sister had the same sheet first; whoever brings it too may file it.
    const again = { ...strange, fileDigest: await scan('77') }
    expect(again.fileDigest).toBe(strange.fileDigest)
    expect(await act(stage.operator, filingPaper(sources), { ...again, code: wrong })).toMatchObject({
      code: 'paper-code-differs',
    })
    must(await file(code.slice(-4).toUpperCase()))
    expect(await file(code)).toMatchObject({ code: 'paper-finished' })
    const taken = must(await takeSheet(ground().platform, ground().actors.auditor, { paperId: paperId! }))
    expect(createHash('sha256').update(taken.bytes).digest('hex')).toBe(fileDigest)
    expect((await papers(stage.officer)).missing).toBe(3)
  })

  it('bear the letterhead of their office and go in copy to whom the letter says', async () => {
    const letterhead = (actor: Actor, area: string, lines: string[]) =>
      act(actor, recordLetterhead, {
        area,
        lines,
        address: 'Jalan Poros 1',
        contact: '',
        logoDigest: null,
        paper: 'F4',
      })
    const kind = 'surat-pengantar-desa'
    const { paperId } = must(await draft(stage.operator, kind))
    expect(await text(stage.operator, paperId)).toMatch(/^Pemerintah Kabupaten Bombana.*Kecamatan Poleang.*Kelurahan/)
    expect(await letterhead(stage.kecamatan, '74.06', ['Pemerintah'])).toMatchObject({ code: 'not-found' })
    const given = { area: boepinang, lines: ['X'], address: '', contact: '', logoDigest: 'f'.repeat(64) }
    const strange = await act(stage.kecamatan, recordLetterhead, { ...given, paper: 'F4' })
    expect(strange).toMatchObject({ code: 'logo-not-here' })
    must(await letterhead(stage.kecamatan, boepinang, ['Pemerintah Kabupaten Bombana', 'Kelurahan Boepinang']))
    const copies = (list: string[] | null) =>
      act(stage.operator, settingPaperCopies(sources), { paperId, copies: list })
    must(await copies(['Kepala Dinas Tenaga Kerja']))
    must(await act(stage.officer, setKindCopies, { kind, copies: ['Inspektur'] }))
    const own = await text(stage.operator, paperId)
    expect(own).toMatch(/^Pemerintah Kabupaten BombanaKelurahan BoepinangJalan Poros 1/)
    expect(own).toContain('Tembusan:1. Kepala Dinas Tenaga Kerja')
    must(await copies(null))
    expect(await text(stage.operator, paperId)).toContain('Tembusan:1. Inspektur')
    expect((await paper(kind)).copies).toEqual(['Inspektur'])
    const none = await act(stage.officer, setKindCopies, { kind: 'daftar-usulan', copies: ['X'] })
    expect(none).toMatchObject({ code: 'paper-takes-no-copies' })
  })

  it('carry the number of their register, and ask when it was used before', async () => {
    const both = await Promise.all([1, 2].map(() => draft(stage.operator, 'surat-pengantar-desa')))
    const [{ paperId }, other] = both.map(must) as [{ paperId: string }, { paperId: string }]
    expect(other.paperId, 'drafted by two at once').toBe(paperId)
    must(await sign(paperId))
    const fileDigest = await scan('02')
    const { code } = await paper('surat-pengantar-desa')
    const file = () => act(stage.operator, filingPaper(sources), { paperId, fileDigest, code })
    expect(await file()).toMatchObject({ code: 'paper-number-missing' })
    must(await sign(paperId, { number: '470/12/2025' }))
    must(await file())
    const again = must(await draft(stage.operator, 'surat-pengantar-desa'))
    expect(again.paperId).not.toBe(paperId)
    expect(await sign(again.paperId, { number: '470/12/2025' })).toMatchObject({
      code: 'paper-number-used',
      facts: { paper: 'Surat pengantar desa', date: '2025-06-02' },
    })
    must(await sign(again.paperId, { number: '470/12/2025', sameNumber: true }))
  })

  it('are printed with the template of the Pemda once it was checked and put in use, and tell which', async () => {
    const { platform, actors } = ground()
    const kind = 'berita-acara-musyawarah'
    const { paperId } = must(await draft(stage.operator, kind))
    const ours = await defaultTemplate(letterKindOf(allKinds(), kind))
    const sending = (actor: Actor) => ({ platform, actor, key: undefined })
    const check = async (actor: Actor, said: string) => {
      const zip = await Zip.load(Buffer.from(ours.bytes))
      const words = await zip.getFile('word/document.xml').getContentText()
      zip.setFile('word/document.xml', words.replace('Musyawarah menyepakati', said))
      const sent = { kind, name: 'ba.docx', bytes: await zip.export(Buffer) }
      return checkOwnTemplate(sending(actor), sent)
    }
    const put = (actor: Actor, fileDigest: string | null) => act(actor, putTemplate, { kind, fileDigest })
    expect(await check(stage.officer, '{tempatt}')).toMatchObject({ fileDigest: null, unknown: [{ name: 'tempatt' }] })
    const { fileDigest } = must(await check(stage.officer, 'Musyawarah Pemda menyepakati'))
    const strange = await scan('09')
    expect(await put(stage.officer, strange)).toMatchObject({ code: 'template-not-here' })
    expect(await put(actors.administrator, fileDigest)).toMatchObject({ code: 'template-not-here' })
    expect(await put(stage.officer, null)).toMatchObject({ code: 'template-in-force' })
    const asking = await reading(stage.officer)
    const preview = await stage.look(stage.officer, (tx) =>
      previewTemplate(sources, { ...asking, tx }, { kind, fileDigest: fileDigest!, paperId }),
    )
    const shown = await new TemplateHandler().getText(Buffer.from(must(preview).bytes))
    expect(shown).toContain('Musyawarah Pemda menyepakati')
    expect(shown).toContain('3 (tiga)')
    expect(shown).toContain('PRATINJAU')
    expect(must(await put(stage.officer, fileDigest))).toEqual({ version: 1 })
    expect(await text(stage.operator, paperId)).not.toContain('Musyawarah Pemda')
    expect(await paper(kind)).toMatchObject({ templateChanged: true, outOfDate: false })
    must(await draft(stage.operator, kind))
    expect(await paper(kind)).toMatchObject({ templateChanged: false })
    expect(await text(stage.operator, paperId)).toContain('Musyawarah Pemda menyepakati')
    const made = must(await stage.look(stage.officer, (tx) => writePaper(sources, { ...asking, tx }, paperId)))
    expect(await propertiesOf(made.bytes)).toMatchObject({ Templat: 'milik Pemda, versi 1' })
    expect(must(await put(actors.administrator, null))).toEqual({ version: 2 })
    expect(must(await put(actors.administrator, fileDigest))).toEqual({ version: 3 })
    const view = must(await stage.look(actors.auditor, (tx) => viewTemplate(tx, actors.auditor, kind)))
    expect(view.versions.map(({ version, fileName }) => [version, fileName])).toEqual([
      [3, 'ba.docx'],
      [2, ''],
      [1, 'ba.docx'],
    ])
    expect(view.papers).toEqual([])
    must(await put(actors.administrator, null))
    expect(await paper(kind)).toMatchObject({ templateChanged: true })
  })

  it('are out of date when a name changed, and another draft has another code', async () => {
    const before = must(await draft(stage.operator, 'sptjm-kepala-desa')).paperId
    const old = (await paper('sptjm-kepala-desa')).code
    await stage.sendPeople(stage.operator, people(1, 4))
    expect(await paper('sptjm-kepala-desa')).toMatchObject({ outOfDate: true })
    expect(await sign(before)).toMatchObject({ code: 'paper-out-of-date' })
    expect(await text(stage.operator, before)).toMatchObject({ code: 'paper-out-of-date' })
    expect(must(await draft(stage.operator, 'sptjm-kepala-desa')).paperId).toBe(before)
    expect((await paper('sptjm-kepala-desa')).code).not.toBe(old)
    expect(await paper('daftar-usulan')).toMatchObject({ state: 'berkas diterima', outOfDate: true })
    // Signed before the name changed: its number may still come, and another paper may take its place.
    const letter = (await paper('surat-pengantar-desa')).paperId!
    expect(await paper('surat-pengantar-desa')).toMatchObject({ state: 'ditandatangani', outOfDate: true })
    expect(must(await draft(stage.operator, 'surat-pengantar-desa')).paperId).not.toBe(letter)
  })

  it('are drafted for every desa at once, and come as one document or as an archive with an index', async () => {
    const asking = await reading(stage.officer)
    const of = { about, programmeId: stage.programmeId }
    const kind = 'sptjm-kepala-desa'
    await stage.sendPeople(stage.sister, people(5, 7))
    const bundle = (more: Partial<BundleInput>) =>
      stage.look(stage.officer, (tx) => writeBundle(sources, { ...asking, tx }, { ...of, as: 'docx', ...more }))
    const counts = must(await act(stage.officer, draftingMany(sources), { ...of, kind }))
    // The operator's is drafted already; of all other desa only the sister's has names.
    expect(counts).toMatchObject({ drafted: 1, standing: 1, signed: 0 })
    expect(counts.without).toBeGreaterThan(100)
    const one = must(await bundle({ kind }))
    const body = ((await openDocx(one.bytes, 'x')) as ReadonlyMap<string, Buffer>).get('word/document.xml')!.toString()
    expect(body.match(/<w:sectPr/g)).toHaveLength(2)
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2)
    const words = await new TemplateHandler().getText(Buffer.from(one.bytes))
    for (const place of ['Boepinang', 'Barat']) expect(words).toContain(place)
    must(await act(stage.sister, draftingMany(sources), of))
    const zip = await Zip.load(Buffer.from(must(await bundle({ as: 'zip', area: barat })).bytes))
    expect(zip.listFiles().filter((path) => path.endsWith('.docx'))).toHaveLength(4)
    const index = await zip.getFile('daftar-isi.csv').getContentText()
    expect(index.trim().split('\r\n')).toHaveLength(5)
    // All papers of one desa in one file: the default templates share one setting.
    expect(must(await bundle({ area: barat })).name).toMatch(/\.docx$/)
    expect(await bundle({ area: '74.06.02' })).toMatchObject({ code: 'no-drafts-here' })
    const sisters = await reading(stage.sister)
    const theirs = await stage.look(stage.sister, (tx) =>
      writeBundle(sources, { ...sisters, tx }, { ...of, as: 'docx', area: boepinang }),
    )
    expect(theirs).toMatchObject({ code: 'no-drafts-here' })
  })

  it('are nobody else’s: not the sister desa’s, and not the auditor’s to draft', async () => {
    expect(await draft(stage.sister, 'berita-acara-musyawarah')).toMatchObject({ code: 'not-found' })
    expect(await draft(ground().actors.auditor, 'berita-acara-musyawarah')).toMatchObject({ code: 'not-allowed' })
    expect(await holder(stage.sister)).toMatchObject({ code: 'not-found' })
    expect(await holder(stage.operator, { area: '74.06.01' })).toMatchObject({ code: 'office-elsewhere' })
    expect(await holder(stage.kecamatan, { area: barat })).toMatchObject({ holderId: expect.any(String) })
  })

  it('name whoever stands in on the day, and the next head from his first day on', async () => {
    must(await holder(stage.operator, { name: 'Wa Harian', capacity: 'Plh.', from: '2025-06-01', until: '2025-06-03' }))
    expect((await paper('sptjm-kepala-desa')).signatory.name).toBe('Wa Harian')
    must(await holder(stage.operator, { name: 'La Salah', capacity: 'Plt.', from: '2025-06-04' }))
    must(await holder(stage.operator, { name: 'La Baru', capacity: 'Plt.', from: '2025-06-04' }))
    const plt = { area: boepinang, title: 'Lurah Boepinang' }
    const later = await stage.look(stage.operator, (tx) => whoSigns(tx, 'kepala-desa', plt, plainDate(2025, 6, 5)))
    expect(later).toMatchObject({ name: 'La Baru', capacity: 'Plt.' })
    // Written down late, for a time others hold: cut before the next one, and refused where an end of its own runs into it.
    const late = { name: 'La Lama', from: '2024-03-01' }
    expect(await holder(stage.operator, late)).toMatchObject({ code: 'holder-overlaps', facts: { from: '2024-01-10' } })
    must(await holder(stage.operator, { from: '2024-01-10', until: '2024-02-29' }))
    expect(await holder(stage.operator, { ...late, until: '2025-07-01' })).toMatchObject({
      code: 'holder-overlaps',
      facts: { from: '2025-06-04' },
    })
    expect(must(await holder(stage.operator, late))).toMatchObject({ until: '2025-06-03' })
    const before = { area: boepinang, title: 'Lurah Boepinang' }
    const held = (day: ReturnType<typeof plainDate>) =>
      stage.look(stage.operator, (tx) => whoSigns(tx, 'kepala-desa', before, day))
    expect(await held(plainDate(2024, 2, 1))).toMatchObject({ name: 'La Ode Misal' })
    expect(await held(plainDate(2024, 3, 1))).toMatchObject({ name: 'La Lama' })
    const { paperId } = await paper('sptjm-kepala-desa')
    must(await sign(paperId!))
    expect(await paper('sptjm-kepala-desa')).toMatchObject({ signedBy: 'Wa Harian' })
  })
})
