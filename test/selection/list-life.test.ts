import { beforeAll, expect, it } from 'vitest'
import { sql } from 'kysely'
import { TemplateHandler } from 'easy-template-x'
import { readWorkbook, villageList } from '#exchange/sheet/index.ts'
import type { HeadSheet } from '#reporting/contract.ts'
import type { DecreeList, LineProof, SelectionRun } from '#selection/contract.ts'
import { selectJob } from '#selection/index.ts'
import { linesOf } from '#selection/list-text.ts'
import { leadsTo, rootOf } from '#selection/list-tree.ts'
import type { Actor } from '#access/actor.ts'
import { anchorsIn } from '#platform/trail/anchors.ts'
import { checkTrail } from '#platform/trail/check-trail.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { scopeOf } from '#access/actor.ts'
import { type CastName, must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { propertiesOf } from '#letters/testing/letter-properties.ts'
import { pdfPages } from '#letters/testing/pdf-pages.ts'
import { openDoor, type Door } from './door.ts'
import { runNow, settle, type Kind, type VerifiedPemda } from './verified-pemda.ts'

const kinds: readonly Kind[] = [...Array<Kind>(16).fill('eligible'), 'decile-9', 'undecided']
const signed = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0, 255, 13, 10, 128]), Buffer.from('%%EOF')])

onEachEngine('the life of a list', (ground) => {
  let door: Door
  let pemda: VerifiedPemda
  let runId: string
  beforeAll(async () => {
    door = await openDoor(ground())
    pemda = await settle(ground(), kinds)
    runId = (await runNow(ground(), selectJob(book), pemda)).result!.runId
    await sealTrail(ground().platform.connection.pool, ground().platform.world, '74.06')
  })
  const lockBy = async (path: 'lock' | 'open-lock', input: object) => {
    const proposed = await door.post('officer', `/selection/${path}/propose`, input)
    expect(proposed.status, proposed.body.toString()).toBe(200)
    const { proposalId } = proposed.json() as { proposalId: string }
    const decide = `/proposals/${proposalId}/decide`
    expect((await door.post('officer', decide, { decision: 'approved' })).status).toBe(403)
    const decided = await door.post('head', decide, { decision: 'approved' })
    expect(decided.status, decided.body.toString()).toBe(200)
    return (decided.json() as { output: { listId: string; code: string } }).output
  }
  const first = (who: 'officer' | 'desa' | 'kecamatan' | 'sisterKecamatan', id: string, more = '') =>
    door.get(who, `/selection/${id}/outcomes?outcome=selected${more}`)
  const words = async () =>
    ((await first('officer', runId)).json() as { rows: { word: { id: string } }[] }).rows.map(({ word }) => word.id)

  it('calls nobody calon penerima before the lock, and shows nothing to desa and kecamatan', async () => {
    expect(new Set(await words())).toEqual(new Set(['Dalam kuota, daftar belum dikunci']))
    for (const who of ['desa', 'kecamatan'] as const) {
      const answer = await first(who, runId)
      expect([answer.status, answer.json()]).toMatchObject([422, { refusal: { code: 'list-not-locked' } }])
    }
  })

  it('counts people and rupiah before it is locked, and is opened by two people again', async () => {
    const proposed = await door.post('officer', '/selection/lock/propose', { runId })
    expect(proposed.json()).toMatchObject({
      effect: { people: 12, rupiah: 12 * 201_600, facts: { reserve: 4, months: 12, perMonth: 16_800 } },
    })
    const { proposalId } = proposed.json() as { proposalId: string }
    const [page, ...more] = pdfPages((await door.get('officer', `/proposals/${proposalId}/sheet`)).body)
    expect(more).toEqual([])
    for (const part of [
      'Kunci daftar 12 calon penerima',
      '12 (dua belas) orang',
      'Rp2.419.200 (dua juta empat ratus sembilan belas ribu dua ratus rupiah)',
      'desil terendah dahulu',
      'selaku Kepala dinas pelaksana',
    ])
      expect(page!.text.replaceAll('\n', ' ')).toContain(part)
    const { listId, code } = await lockBy('lock', { runId })
    expect(new Set(await words())).toEqual(new Set(['Calon penerima']))
    const late = await door.get('officer', `/proposals/${proposalId}/sheet`)
    expect(late.status, 'a second open proposal still has its sheet').toBe(200)
    await lockBy('open-lock', { listId, reason: 'Data satu orang keliru' })
    expect(new Set(await words())).toEqual(new Set(['Dalam kuota, daftar belum dikunci']))
    const annex = await door.get('officer', `/selection/lists/${listId}/annex?annex=I&format=pdf`)
    expect(annex.json()).toMatchObject({ refusal: { code: 'list-opened' } })
    const again = await lockBy('lock', { runId })
    expect(again).toMatchObject({ version: 2, code })
  })

  it('shows each area its own people only, and the desa no number', async () => {
    const seen = async (who: 'desa' | 'kecamatan' | 'sisterKecamatan') =>
      ((await first(who, runId)).json() as { rows: { area: string; nik: string; word: { id: string } }[] }).rows
    const kecamatan = await seen('kecamatan')
    expect(kecamatan.length).toBeGreaterThan(0)
    expect(kecamatan.every(({ area }) => area.startsWith('74.06.01.'))).toBe(true)
    expect((await seen('sisterKecamatan')).every(({ area }) => area.startsWith('74.06.02.'))).toBe(true)
    const own = await seen('desa')
    expect(own.map(({ area, nik }) => [area, nik])).toEqual(own.map(() => ['74.06.01.2001', '']))
    expect(own[0]!.word.id).toBe('Calon penerima')
    expect(kecamatan[0]!.nik).toMatch(/^7406•+\d\d$/)
    const [stranger] = await seen('sisterKecamatan')
    const why = await door.get('kecamatan', `/selection/${runId}/why/${(stranger as { personId?: string }).personId}`)
    expect(why.status).toBe(404)
  })

  it('explains a person in both languages, with source and date, and as one plain page', async () => {
    const refused = await door.get('officer', `/selection/${runId}/outcomes?outcome=refused`)
    const [row] = (refused.json() as { rows: { personId: string }[] }).rows
    const why = (await door.get('officer', `/selection/${runId}/why/${row!.personId}`)).json()
    expect(why).toMatchObject({
      outcome: 'refused',
      word: { id: 'Tidak memenuhi syarat' },
      rules: [{ rule: 'identity' }, { rule: 'welfare', verdict: 'fail', value: 9, on: '2025-06-30' }],
      ranking: null,
    })
    const page = await door.get('officer', `/selection/${runId}/why/${row!.personId}.html`)
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8'])
    const html = page.body.toString()
    expect(html).toContain('data per 30 Juni 2025')
    expect(html).not.toMatch(/<script|undefined|\d{16}/)
    const english = await door.get('officer', `/selection/${runId}/why/${row!.personId}.html?language=en`)
    expect(english.body.toString()).toContain('<html lang="en">')
  })

  it('writes both annexes from the locked list with every NIK, on both papers and as workbook, and logs it', async () => {
    const listId = await standing()
    const { platform, actors } = ground()
    for (const paper of ['F4', 'A4']) {
      const pdf = await door.get('officer', `/selection/lists/${listId}/annex?annex=I&format=pdf&paper=${paper}`)
      const pages = pdfPages(pdf.body)
      expect(pages[0]!.height).toBeCloseTo(paper === 'F4' ? 935.43 : 841.89, 0)
      const chosen = pages.map(({ text }) => text).join('\n')
      expect(chosen.match(/7406\d{12}/g)).toHaveLength(12)
      // What the paper says of the trail is still so: whoever holds it can prove all that came before.
      const [kept] = anchorsIn(chosen, '74.06')
      expect(kept!.place).toBeGreaterThan(0)
      expect((await checkTrail(platform.connection.pool, '74.06', [kept!])).fault).toBeNull()
    }
    const xlsx = await door.get('head', `/selection/lists/${listId}/annex?annex=II&format=xlsx`)
    const workbook = must(await readWorkbook(xlsx.body, villageList))
    const niks = workbook.sheets[0]!.rows.flatMap(({ cells }) => cells.filter(({ text }) => /^\d{16}$/.test(text)))
    expect(niks.map(({ kind }) => kind)).toEqual(Array(4).fill('text'))
    const part = await door.get('officer', `/selection/lists/${listId}/annex?annex=I&format=pdf&area=74.06.02`)
    expect(
      pdfPages(part.body)
        .map(({ text }) => text)
        .join()
        .match(/7406\d{12}/g)!.length,
    ).toBeLessThan(12)
    const trail = await platform.inScope(scopeOf(actors.auditor), (tx) =>
      sql<{ details: object }>`select * from read_trail(null, 1)`.execute(tx),
    )
    expect(trail.rows[0]).toMatchObject({ act: 'selection.download-annex', details: { annex: 'I', area: '74.06.02' } })
    expect((await door.get('auditor', `/selection/lists/${listId}/annex?annex=I&format=pdf`)).status).toBe(403)
  })

  it('is a tree: everybody on it is proved by its root and his branch, and nobody else by either', async () => {
    const { platform } = ground()
    const listId = await standing()
    const { code, runId: run } = (await door.get('auditor', `/selection/lists/${listId}`)).json() as DecreeList
    const { digests } = (await door.get('auditor', `/selection/${run}`)).json() as SelectionRun
    const lines = linesOf((await platform.files('74.06')).get(code).toString())
    const some = [lines[0]!, lines[5]!, lines.at(-1)!]
    const ids = some.map((line) => (JSON.parse(line) as string[])[1]!)
    const proofs: LineProof[] = []
    for (const id of ids)
      proofs.push((await door.get('auditor', `/selection/lists/${listId}/branch/${id}`)).json() as LineProof)
    const leads = (line: string, { root, branch }: LineProof) =>
      leadsTo(
        root,
        line,
        branch.map(({ side, hash }) => ({ side, hash: Buffer.from(hash, 'hex') })),
      )
    // By what stands on the paper, and nothing that Payung says of it later.
    const paper = async (format: 'pdf' | 'xlsx') =>
      (await door.get('officer', `/selection/lists/${listId}/annex?annex=I&format=${format}`)).body
    const sheet = must(await readWorkbook(await paper('xlsx'), villageList)).sheets[0]!
    for (const text of [
      pdfPages(await paper('pdf'))
        .map((page) => page.text)
        .join('\n'),
      sheet.rows.map(({ cells }) => cells.map((cell) => cell.text).join('\t')).join('\n'),
    ]) {
      const printed = /Kode daftar +([0-9a-f ]{71})/.exec(text)![1]!.replaceAll(' ', '')
      expect(printed).toBe(digests.root)
      expect(rootOf(lines)).toBe(printed)
      expect(rootOf(lines.with(5, lines[5]!.replace('7406', '7407')))).not.toBe(printed)
      for (const [at, line] of some.entries()) expect(leads(line, { ...proofs[at]!, root: printed })).toBe(true)
    }
    expect(proofs.map(({ root }) => root)).toEqual(some.map(() => digests.root))
    expect(some.map((line, at) => leads(line, proofs[at]!))).toEqual([true, true, true])
    expect(some.map((line, at) => leads(line.replace('7406', '7407'), proofs[at]!))).toEqual([false, false, false])
    expect((await door.get('auditor', `/selection/lists/${listId}/branch/${listId}`)).status).toBe(404)
    expect((await door.get('desa', `/selection/lists/${listId}/branch/${ids[0]}`)).status).toBe(403)
  })

  it('writes nota dinas and draft decree with the figures of the list, marked with who took them', async () => {
    const listId = await standing()
    const { code } = (await door.get('officer', `/selection/lists/${listId}`)).json() as { code: string }
    const text = async (paper: string) => {
      const answer = await door.get('officer', `/selection/lists/${listId}/${paper}`)
      expect(answer.status, answer.body.toString().slice(0, 200)).toBe(200)
      expect(await propertiesOf(answer.body)).toMatchObject({
        'Diambil oleh': 'officer (lead-agency-officer)',
        'Data pribadi': 'tidak ada',
        'Sidik isi': code,
      })
      return new TemplateHandler().getText(answer.body)
    }
    const office = { area: '74.06', office: 'kepala-dinas' as const, capacity: 'Plt.' as const, letter: 'SP 1/2025' }
    const holder = { ...office, name: 'Wa Ode Misal', rank: '', nip: '', from: '2025-01-01', until: null }
    expect((await door.post('officer', '/office-holders', holder)).status).toBe(200)
    const nota = await text('nota-dinas')
    for (const part of [
      'Plt. KEPALA DINAS TENAGA KERJA KABUPATEN BOMBANA,',
      'Wa Ode Misal',
      '12 (dua belas) orang calon penerima',
      'Rp2.419.200',
      'Kepala Dinas Tenaga Kerja Kabupaten Bombana',
    ])
      expect(nota).toContain(part)
    const decree = await text('decree-draft?replacement=agency-decree')
    for (const part of [
      'Penetapan Penerima Bantuan Iuran Program Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Pekerja Rentan',
      'Rp16.800 per orang per bulan',
      'desil 1 (satu) sampai dengan desil 4 (empat) DTSEN',
      'Peraturan Bupati Bombana Nomor 1 Tahun 2025',
    ])
      expect(decree).toContain(part)
  })

  it('takes the signed decree only with our code, a possible date and after it was submitted, and keeps it as it came', async () => {
    const listId = await standing()
    const list = (await door.get('officer', `/selection/lists/${listId}`)).json() as {
      printedCode: string
      lockedOn: string
    }
    expect((await door.upload('officer', '/selection/signed-file', Buffer.from('bukan pdf'))).json()).toMatchObject({
      refusal: { code: 'signed-file-not-pdf' },
    })
    const { digest } = (await door.upload('officer', '/selection/signed-file', signed)).json() as { digest: string }
    const decree = {
      number: '472 TAHUN 2025',
      date: list.lockedOn,
      title: 'Penetapan Penerima',
      signatory: 'Bupati Bombana',
      fileDigest: digest,
      code: list.printedCode.toUpperCase(),
    }
    const record = async (more: object = {}) => {
      const answer = await door.post('officer', `/selection/lists/${listId}/decree`, { ...decree, ...more })
      return (answer.json() as { refusal?: { code: string } }).refusal?.code ?? answer.status
    }
    expect(await record()).toBe('list-not-submitted')
    expect((await door.post('officer', `/selection/lists/${listId}/submit`)).status).toBe(200)
    expect(await record({ code: list.printedCode.replace(/^./, (one) => (one === 'a' ? 'b' : 'a')) })).toBe(
      'paper-code-differs',
    )
    expect(await record({ date: '2025-06-01' })).toBe('paper-date-too-early')
    expect(await record({ date: '2025-06-03' })).toBe('paper-date-in-future')
    expect(await record({ fileDigest: 'f'.repeat(64) })).toBe('signed-file-missing')
    expect(
      (await door.post('officer', `/selection/lists/${listId}/signature`, { signedOn: list.lockedOn })).status,
    ).toBe(200)
    const opening = await door.post('officer', '/selection/open-lock/propose', { listId, reason: 'terlambat' })
    expect(opening.json()).toMatchObject({ refusal: { code: 'list-signed' } })
    expect(await record()).toBe(200)
    expect(new Set(await words())).toEqual(new Set(['Ditetapkan (Keputusan Nomor 472 TAHUN 2025 tanggal 2 Juni 2025)']))
    const kept = await door.get('auditor', `/selection/lists/${listId}/signed-file`)
    expect(kept.body.equals(signed)).toBe(true)
  })

  it('is changed by nothing once the decree is recorded', async () => {
    const listId = await standing()
    const codes = [
      await door.post('officer', '/selection/lock/propose', { runId }),
      await door.post('officer', '/selection/open-lock/propose', { listId, reason: 'lagi' }),
      await door.post('officer', `/selection/lists/${listId}/submit`),
    ].map((answer) => (answer.json() as { refusal: { code: string } }).refusal.code)
    expect(codes).toEqual(['list-signed', 'list-signed', 'list-submitted-already'])
    const facts = await facted(ground().actors.officer)
    expect(facts).toEqual(expect.arrayContaining(['list-locked', 'list-opened', 'decree-recorded']))
  })

  it('tells the head of region on one page what the pages tell, each kecamatan its own, and names nobody', async () => {
    const { programmeId } = pemda
    const sheet = async (who: CastName, more = '') => {
      const answer = await door.get(who, `/head-sheet?programmeId=${programmeId}${more}`)
      return answer.status === 200 ? (answer.json() as HeadSheet) : answer.status
    }
    const whole = (await sheet('officer')) as HeadSheet
    const values = (of: HeadSheet) => of.figures.map(({ label, value }) => [label.id, value.id])
    expect(whole).toMatchObject({ headTitle: 'Bupati', place: null, covered: 0, waiting: [] })
    expect(values(whole)).toEqual(
      expect.arrayContaining([
        ['Penerima ditetapkan', '12'],
        ['Cadangan', '4'],
        ['Iuran seluruh masa program', 'Rp2.419.200'],
      ]),
    )
    expect(whole.risks[0]!.text.id).toContain('12 orang')
    const parts = await Promise.all(
      ['74.06.01', '74.06.02'].map(async (area) => (await sheet('officer', `&area=${area}`)) as HeadSheet),
    )
    const chosen = parts.map((part) => Number(new Map(values(part) as [string, string][]).get('Penerima ditetapkan')))
    expect(chosen.every((people) => people > 0 && people < 12)).toBe(true)
    expect(parts.map(({ place }) => place)).not.toContain(null)
    expect(JSON.stringify(parts)).not.toContain('Rp')
    expect(await sheet('officer', '&area=74.07')).toBe(404)
    expect(await sheet('desa')).toBe(403)
    const pdf = await door.get('auditor', `/head-sheet.pdf?programmeId=${programmeId}&area=74.06.01`)
    const pages = pdfPages(pdf.body)
    expect(pages).toHaveLength(1)
    expect(pages[0]!.text).toContain('Lembar Bupati')
    expect(pages[0]!.text).not.toMatch(/\d{10}/)
  })

  it('gives the annexes of a large signed list again only when a second person has agreed, and for seven days', async () => {
    const listId = await standing()
    const { pool } = ground().platform.connection
    const annex = async () => {
      const answer = await door.get('officer', `/selection/lists/${listId}/annex?annex=I&format=xlsx`)
      return answer.status === 200 ? 200 : (answer.json() as { refusal: { code: string } }).refusal.code
    }
    const reason = 'Cetak ulang untuk Bagian Hukum'
    const propose = async () =>
      (await door.post('officer', '/selection/annexes/propose', { listId, reason })).json() as { proposalId: string }
    expect(await annex(), 'a small one is the work of one officer').toBe(200)
    expect(await propose()).toMatchObject({ refusal: { code: 'annexes-open' } })
    await pool.query(
      `update pemda_74_06.decree_list set effect = jsonb_set(effect, '{people}', '501') where id = '${listId}'`,
    )
    expect(await annex()).toBe('annexes-closed')
    const { proposalId } = await propose()
    expect(await annex(), 'a proposal is no agreement').toBe('annexes-closed')
    expect(await propose()).toMatchObject({ refusal: { code: 'proposed-already' } })
    const decide = (who: 'officer' | 'head') =>
      door.post(who, `/proposals/${proposalId}/decide`, { decision: 'approved' })
    expect((await decide('officer')).status).toBe(403)
    const { output } = (await decide('head')).json() as { output: { annexesUntil: string } }
    expect(output.annexesUntil.slice(0, 10)).toBe('2025-06-09')
    expect(await annex()).toBe(200)
    await pool.query(`update pemda_74_06.decree_list set annexes_until = '2025-06-01' where id = '${listId}'`)
    expect(await annex()).toBe('annexes-closed')
  })

  const facted = (actor: Actor) =>
    ground().platform.inScope(scopeOf(actor), async (tx) => {
      const { rows } = await sql<{ name: string }>`select name from facts_waiting(500)`.execute(tx)
      return rows.map(({ name }) => name)
    })
  const standing = async () => {
    const lists = await door.get('officer', `/selection/lists?programmeId=${pemda.programmeId}`)
    return (lists.json() as { rows: { id: string }[] }).rows[0]!.id
  }
})
