import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TemplateHandler } from 'easy-template-x'
import { sql } from 'kysely'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf } from '#access/actor.ts'
import { readHistory } from '#access/read-history.ts'
import { exportEnrolment } from '#cli/commands/export-papers.ts'
import type { Composition } from '#cli/composition.ts'
import { countFirstTime, makeFileJob } from '#enrolment/index.ts'
import type { VerifiedPage } from '#verification/contract.ts'
import { propertiesOf } from '#letters/testing/letter-properties.ts'
import { printedCode } from '#letters/rules/authenticity-code.ts'
import { defaultColumnMap } from '#exchange/columns/index.ts'
import { readWorkbook, villageList } from '#exchange/sheet/index.ts'
import { runJob } from '#jobs/run-job.ts'
import { keepSignedFile, recordDecree, selectJob, submitList } from '#selection/index.ts'
import { type CastName, must, openWindowFor } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine, type TestGround } from '../support/platform.ts'
import { workbench } from '#platform/files/workbench.ts'
import { formatDate } from '#values/plain-date.ts'
import { openDoor, type Door } from './door.ts'
import { lock, otherNik, realDesa, runNow, settle, within, type Kind, type VerifiedPemda } from './verified-pemda.ts'

const kinds: readonly Kind[] = [...Array<Kind>(10).fill('eligible'), 'no-mother', 'eligible', 'decile-9']

async function decree(ground: TestGround, listId: string, code: string): Promise<void> {
  const { platform, actors } = ground
  must(await perform(platform, actors.officer, submitList, { input: { listId } }))
  const file = { name: 'sk.pdf', bytes: Buffer.from(`%PDF-1.7 ${listId}`) }
  const { digest: fileDigest } = must(await keepSignedFile(platform, actors.officer, file))
  const about = { number: '472', date: '2025-06-02', title: 'Penetapan', signatory: 'Bupati Bombana' }
  must(await perform(platform, actors.officer, recordDecree, { input: { listId, ...about, fileDigest, code } }))
}

onEachEngine('the file for the branch', (ground) => {
  let door: Door
  let pemda: VerifiedPemda
  let list: { listId: string; code: string }
  const make = async (decreeListId = list.listId, of = pemda) => {
    const input = { programmeId: of.programmeId, decreeListId }
    return runNow(ground(), makeFileJob(book, workbench), input)
  }
  const sheetOf = async (path: string) => {
    const answer = await door.get('officer', path)
    expect(answer.status).toBe(200)
    return must(await readWorkbook(answer.body, villageList)).sheets[0]!.rows
  }
  beforeAll(async () => {
    door = await openDoor(ground())
    pemda = await settle(ground(), kinds, { desa: realDesa })
    const { result } = await runNow(ground(), selectJob(book), pemda)
    list = await lock(ground(), result!.runId)
  })

  it('is not made before the signed decree is recorded, nor without an agreement with the branch', async () => {
    expect((await make()).refusal?.code).toBe('decree-not-recorded')
    await decree(ground(), list.listId, list.code)
    const other = await settle(ground(), ['eligible'], { pksNumber: '' })
    const { result } = await runNow(ground(), selectJob(book), other)
    const without = await lock(ground(), result!.runId)
    await decree(ground(), without.listId, without.code)
    expect((await make(without.listId, other)).refusal?.code).toBe('pks-missing')
  })

  it('holds exactly the agreed columns, with names in capitals, numbers as text and days as DD-MM-YYYY', async () => {
    const { result } = await make()
    expect(result).toMatchObject({ people: 11, held: 1 })
    const [head, ...rows] = await sheetOf(`/enrolment/files/${result!.fileId}/download`)
    const { columns } = defaultColumnMap('enrolment')
    expect(head!.cells.map(({ text }) => text)).toEqual(columns.map(({ headers }) => headers[0]))
    expect(rows).toHaveLength(11)
    const cell = (field: string, row = rows[0]!) => row.cells[columns.findIndex((column) => column.field === field)]!
    expect(rows.map((row) => cell('nik', row))).toEqual(
      rows.map(() => expect.objectContaining({ kind: 'text', text: expect.stringMatching(/^7406\d{12}$/) })),
    )
    expect(cell('name').text).toMatch(/^LA CONTOH [A-Z]{2}$/)
    expect(cell('birthDate').text).toMatch(/^\d\d-\d\d-19\d\d$/)
    expect([cell('firstMonth').text, cell('months').text, cell('schemes').text]).toEqual(['10-2025', '12', 'JKK, JKM'])
    expect([cell('desa').text, cell('kecamatan').text, cell('kabupaten').text]).toEqual([
      expect.stringMatching(/^[A-Z ]+$/),
      'POLEANG',
      'BOMBANA',
    ])
    expect([cell('occupation').text, cell('income').text]).toEqual(['NELAYAN', '1000000'])
  })

  it('ends the way that the history of a person tells, with the decree before it, and only within his area', async () => {
    const { rows } = await ground().platform.connection.pool.query<{ person_id: string }>(
      'select person_id from pemda_74_06.enrolment limit 1',
    )
    const { platform, actors } = ground()
    const tellTo = (who: CastName, subject = rows[0]!.person_id) =>
      platform.inScope(scopeOf(actors[who]), (tx) => readHistory(tx, { subject, limit: 50 }))
    const told = must(await tellTo('officer'))
    expect(told.rows.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        'enrolment.finish-file',
        'selection.record-decree',
        'selection.submit',
        'selection.lock.decide',
        'selection.lock.propose',
        'selection.finish',
      ]),
    )
    const recorded = told.rows.find(({ act }) => act === 'selection.record-decree')!
    expect(recorded.details).toEqual({ number: '472', date: '2025-06-02' })
    const refused = must(await tellTo('officer', pemda.people[12]!.id)).rows.map(({ act }) => act)
    expect(refused).toContain('selection.finish')
    expect(refused.filter((act) => act.startsWith('selection.')).toSorted()).toEqual([
      'selection.finish',
      'selection.select.request',
    ])
    const ofList = must(await tellTo('officer', list.listId)).rows.map(({ act }) => act)
    expect(ofList).toEqual(expect.arrayContaining(['selection.lock.propose', 'selection.lock.decide']))
    expect(await tellTo('sisterKecamatan')).toMatchObject({ code: 'not-found' })
  })

  it('keeps apart whom the branch would reject, says why, and logs who takes either file', async () => {
    const files = (await door.get('auditor', `/enrolment/files?programmeId=${pemda.programmeId}`)).json()
    expect(files).toMatchObject({
      rows: [{ people: 11, held: 1, parts: [{ rows: 11 }] }],
      states: { awaitingNumber: 11, rejected: 0, active: 0 },
    })
    const [file] = (files as { rows: { id: string }[] }).rows
    const [, held] = await sheetOf(`/enrolment/files/${file!.id}/held`)
    expect(held!.cells.at(-1)!.text).toContain('Nama ibu kandung')
    expect(held!.cells[3]).toMatchObject({ kind: 'text', text: pemda.people[10]!.nik })
    const { rows } = await within(ground(), (tx) =>
      sql<{ name: string }>`select name from facts_waiting(500)`.execute(tx),
    )
    expect(rows.filter(({ name }) => name === 'enrolment-file-made')).toHaveLength(1)
    for (const who of ['kecamatan', 'desa', 'welfare'] as const)
      expect((await door.get(who, `/enrolment/files/${file!.id}/download`)).status).toBe(403)
  })

  it('goes with a letter that tells the branch its name, people and digest, and who took it', async () => {
    const answer = await door.get('auditor', `/enrolment/files?programmeId=${pemda.programmeId}`)
    const { id } = (answer.json() as { rows: { id: string }[] }).rows[0]!
    const file = await door.get('officer', `/enrolment/files/${id}/download`)
    const letter = await door.get('head', `/enrolment/files/${id}/cover-letter`)
    expect(letter.status).toBe(200)
    const digest = createHash('sha256').update(file.body).digest('hex')
    const mark = must(await readWorkbook(file.body, villageList)).properties
    const words = await new TemplateHandler().getText(letter.body)
    for (const part of [
      `pendaftaran-bpjs-${digest.slice(0, 8)}.xlsx, sidik SHA-256: ${printedCode(digest)}`,
      'pendaftaran 11 (sebelas) orang peserta',
      'Keputusan Nomor 472 tanggal 2 Juni 2025',
      `Berkas diambil oleh ${mark['Diambil oleh']!.replace('lead-agency-officer', 'Petugas dinas pelaksana')} pada `,
      ` ${formatDate(ground().platform.world.clock.today(), 'id')}`,
      'Yth. Kepala ',
    ])
      expect(words).toContain(part)
    expect(words).not.toMatch(/\d{16}|[{}]/)
    expect(await propertiesOf(letter.body)).toMatchObject({
      'Diambil oleh': 'head (lead-agency-head)',
      'Sidik isi': list.code,
    })
    for (const who of ['kecamatan', 'desa', 'auditor'] as const)
      expect((await door.get(who, `/enrolment/files/${id}/cover-letter`)).status).toBe(403)
  })

  it('is written with its letter by the command line, for whoever sends it; the branch gets the file alone', async () => {
    const composition = { home: tmpdir(), openGround: async () => ({ ...ground(), book, close: async () => {} }) }
    for (const [who, names] of [
      ['officer', [/^pendaftaran-bpjs-[0-9a-f]{8}\.xlsx$/, /^surat-pengantar-[0-9a-f]{8}\.docx$/]],
      ['branch', [/^pendaftaran-bpjs-/]],
    ] as const) {
      const to = mkdtempSync(join(tmpdir(), 'payung-kirim-'))
      onTestFinished(() => rmSync(to, { recursive: true }))
      const options = { as: who, pemda: '74.06', programme: pemda.programmeId, to }
      must(await exportEnrolment.run(composition as unknown as Composition, options, []))
      expect(readdirSync(to).toSorted()).toEqual(names.map((name) => expect.stringMatching(name)))
      expect(readdirSync(to).map((name) => statSync(join(to, name)).mode % 0o1000)).toEqual(names.map(() => 0o600))
    }
  })

  it('keeps apart whose NIK the welfare data contradict, until somebody says which is right', async () => {
    const few = await settle(ground(), ['other-nik', 'eligible', 'other-nik', 'other-nik'], { desa: realDesa })
    const { result: run } = await runNow(ground(), selectJob(book), few)
    const decreed = await lock(ground(), run!.runId)
    await decree(ground(), decreed.listId, decreed.code)
    const nik = (at: number) => few.people[at]!.nik!
    const first = await make(decreed.listId, few)
    expect(first.result).toMatchObject({ people: 1, held: 3 })
    const heldRows = (await sheetOf(`/enrolment/files/${first.result!.fileId}/held`)).slice(1)
    const cells = heldRows.map((row) => row.cells.slice(3).map(({ text }) => text))
    for (const at of [0, 2, 3]) {
      const reason = expect.stringContaining('berbeda dari NIK menurut DTSEN')
      expect(cells).toContainEqual([nik(at), otherNik(few.people[at]!), reason])
    }
    const path = (at: number) => `/verification/people/${few.verificationId}/${few.people[at]!.id}/nik`
    const of = { about: 'run', list: few.verificationId } as const
    await openWindowFor(ground().platform, ground().actors.officer, of)
    const open = await door.post('officer', `${path(0)}/open`)
    expect(open.json()).toEqual({ desa: nik(0), registry: otherNik(few.people[0]!), source: 'DTSEN' })
    const answer = async (at: number, said: object) => (await door.post('officer', `${path(at)}/answer`, said)).json()
    expect(await answer(0, { answer: 'registry' })).toMatchObject({ refusal: { code: 'broken-input' } })
    expect(await answer(0, { answer: 'desa', reason: `KTP: ${nik(0)}` })).toMatchObject({
      refusal: { code: 'broken-input' },
    })
    const agree = async (who: 'officer' | 'welfare' | 'head', said: unknown) =>
      (
        await door.post(who, `/proposals/${(said as { proposalId: string }).proposalId}/decide`, {
          decision: 'approved',
        })
      ).json()
    const said = await answer(0, { answer: 'registry', reason: 'Sesuai foto KTP' })
    const asked = async (person: number) => {
      const { rows } = (
        await door.get('officer', `/verification/people?runId=${few.verificationId}`)
      ).json() as VerifiedPage
      return rows.find(({ personId }) => personId === few.people[person]!.id)?.nikQuestion?.state
    }
    expect(await asked(0)).toBe('proposed')
    expect(await answer(0, { answer: 'desa', reason: 'Sesuai foto KTP' })).toMatchObject({
      refusal: { code: 'proposed-already' },
    })
    expect(await agree('officer', said)).toMatchObject({ refusal: { code: 'second-person-needed' } })
    expect(await agree('head', said)).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await agree('welfare', said)).toMatchObject({ state: 'approved', output: { personId: few.people[0]!.id } })
    expect(await asked(0)).toBe('registry')
    expect(await answer(0, { answer: 'desa', reason: 'Sesuai foto KTP' })).toMatchObject({
      refusal: { code: 'nik-answered-already' },
    })
    await agree('welfare', await answer(2, { answer: 'desa', reason: 'KTP baru, DTSEN lama' }))
    const waiting = await door.get('officer', `/verification/people?runId=${few.verificationId}&nik=open`)
    expect(waiting.json()).toMatchObject({
      total: 1,
      rows: [{ personId: few.people[3]!.id, nikQuestion: { state: 'open' } }],
    })
    const second = await make(decreed.listId, few)
    expect(second.result).toMatchObject({ people: 2, held: 1 })
    const [, ...sent] = await sheetOf(`/enrolment/files/${second.result!.fileId}/download`)
    expect(sent.map((row) => row.cells[1]!.text).toSorted()).toEqual([otherNik(few.people[0]!), nik(2)].toSorted())
    const markOfFile = async (address: string) => {
      const { body } = await door.get('officer', address)
      return must(await readWorkbook(body, villageList)).properties
    }
    const [part, whole] = [
      `/enrolment/files/${second.result!.fileId}/download`,
      `/selection/lists/${decreed.listId}/annex?annex=I`,
    ]
    for (const address of [part, `${whole}&format=xlsx`]) {
      const mark = await markOfFile(address)
      expect(mark).toMatchObject({ 'Diambil oleh': 'officer (lead-agency-officer)', 'Sidik isi': decreed.code })
      expect(mark['Data pribadi']).toContain('NIK')
    }
    const print = (await door.get('officer', `${whole}&format=pdf&paper=F4`)).body.toString('latin1')
    expect(print).toContain('Diambil oleh: officer \\(lead-agency-officer\\); Diambil pada: 2025-')
    // The annex stays what was signed: with the desa's number, under the same code.
    const annex = await sheetOf(`/selection/lists/${decreed.listId}/annex?annex=I&format=xlsx`)
    const printed = annex.flatMap((row) => row.cells.map(({ text }) => text))
    expect(printed).toContain(nik(0))
    expect(printed).not.toContain(otherNik(few.people[0]!))
    expect(printed).toContain(`Kode keaslian ${printedCode(decreed.code)}`)
    const trail = await ground().platform.connection.pool.query(
      `select details from pemda_74_06.trail where act = 'verification.answer-nik.decide' and details ? 'answer' order by id`,
    )
    expect(trail.rows.map(({ details }) => [details.answer, details.reason])).toEqual([
      ['registry', 'Sesuai foto KTP'],
      ['desa', 'KTP baru, DTSEN lama'],
    ])
  })

  it('does not give one person the number of another one of the register', async () => {
    const [taken] = pemda.people
    const few = await settle(ground(), ['other-nik'], { desa: realDesa })
    const [person] = few.people
    const vault = await ground().platform.vault('74.06')
    const index = vault.index('nik', otherNik(person!))
    await within(ground(), (tx) =>
      tx.updateTable('person').set({ nik_index: index }).where('id', '=', taken!.id).execute(),
    )
    const path = `/verification/people/${few.verificationId}/${person!.id}/nik/answer`
    const said = { answer: 'registry', reason: 'Sesuai foto KTP' }
    expect((await door.post('officer', path, said)).json()).toMatchObject({
      refusal: { code: 'nik-in-register-already' },
    })
  })

  it('sends nobody twice, and who was held as soon as his data are complete', async () => {
    expect((await make()).refusal?.code).toBe('nobody-to-enrol')
    const held = pemda.people[10]!
    await within(ground(), (tx) =>
      tx.updateTable('person').set({ mother_name: 'Wa Ina' }).where('id', '=', held.id).execute(),
    )
    const { jobId, result } = await make()
    expect(result).toMatchObject({ people: 1, held: 0 })
    await within(ground(), async (tx) => {
      await tx.updateTable('enrolment_file').set({ state: 'staging' }).where('id', '=', jobId).execute()
      await tx.updateTable('job').set({ state: 'running', result: null }).where('id', '=', jobId).execute()
    })
    // As after a restart: the same people stay in the same file.
    await runJob(ground().platform, [makeFileJob(book, workbench)], { pemda: '74.06', jobId })
    const [, row] = await sheetOf(`/enrolment/files/${result!.fileId}/download`)
    expect(row!.cells[1]!.text).toBe(held.nik)
  })

  it('BAN-17: counts who was unknown to BPJS before, by the list the people were verified against', async () => {
    const { connection } = ground().platform
    const { programmeId, verificationId } = pemda
    const count = async () => must(await within(ground(), (tx) => countFirstTime(tx, programmeId))).rows
    expect(await count()).toEqual([])
    const snapshot = ground().platform.world.ids.next()
    await connection.pool.query(
      `insert into pemda_74_06.snapshot (id, kind, source, data_date, file_digest, state, received_at, received_by)
       values ($1, 'cover', 'cabang', '2025-05-31', 'x', 'ready', now(), $1)`,
      [snapshot],
    )
    await connection.pool.query('update pemda_74_06.verification_run set cover_id = $1 where id = $2', [
      snapshot,
      verificationId,
    ])
    const [all] = await count()
    expect(all).toMatchObject({ dataDate: '2025-05-31', first: all!.sent })
    await connection.pool.query(
      `insert into pemda_74_06.cover_entry (snapshot_id, line, area, nik_index, name_index, segment, active)
       select $1, row_number() over (), p.area, p.nik_index, p.name_index, 'bpu', false
       from pemda_74_06.enrolment e join pemda_74_06.person p on p.id = e.person_id where e.programme_id = $2 limit 2`,
      [snapshot, programmeId],
    )
    expect(await count()).toEqual([{ ...all!, first: all!.sent - 2 }])
  })

  it('leaves for a large list only when a second person has agreed, and then starts in the name of the proposer', async () => {
    const { platform, actors } = ground()
    const { pool } = platform.connection
    await pool.query(
      `update pemda_74_06.decree_list set effect = jsonb_set(effect, '{people}', '501') where id = '${list.listId}'`,
    )
    expect((await make()).refusal?.code).toBe('second-person-missing')
    const wanted = { programmeId: pemda.programmeId, decreeListId: list.listId }
    const ask = async () => (await door.post('officer', '/enrolment/files', wanted)).json() as { proposalId: string }
    const { proposalId } = await ask()
    expect(await ask()).toMatchObject({ refusal: { code: 'proposed-already' } })
    const decide = async (who: 'officer' | 'welfare' | 'head') =>
      (await door.post(who, `/proposals/${proposalId}/decide`, { decision: 'approved' })).json()
    expect(await decide('officer')).toMatchObject({ refusal: { code: 'second-person-needed' } })
    expect(await decide('welfare')).toMatchObject({ refusal: { code: 'not-allowed' } })
    const { output } = (await decide('head')) as { output: { jobId: string } }
    const job = () =>
      within(ground(), (tx) => tx.selectFrom('job').selectAll().where('id', '=', output.jobId).execute())
    expect(await job()).toMatchObject([{ requested_by: actors.officer.accountId, state: 'waiting' }])
    await runJob(platform, [makeFileJob(book, workbench)], { pemda: '74.06', jobId: output.jobId })
    // Everybody was sent before: it got as far as the people.
    expect((await job())[0]!.refusal).toMatchObject({ code: 'nobody-to-enrol' })
  })
})
