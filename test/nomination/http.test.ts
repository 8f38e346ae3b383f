import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { boardAnswer, previewAnswer, receiveAnswer, type PreviewFile } from '#nomination/contract.ts'
import { openRound } from '#nomination/actions.ts'
import { nominationRoutes } from '#http/routes/nomination.ts'
import { openServer } from '#http/server.ts'
import { must } from '../support/actors.ts'
import { book, headersOf } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'
import { barat, boepinang, fileOf, openStage, people, sheetOf, workbookOf, type Stage } from './stage.ts'

const base = '/api/pemda/74.06/nominations'

onEachEngine('the doors of the nominations', (ground) => {
  let server: FastifyInstance
  let stage: Stage
  let officer: Record<string, string>
  beforeAll(async () => {
    stage = await openStage(ground())
    server = await openServer({
      platform: ground().platform,
      routes: nominationRoutes(book),
      wake: async () => {},
      webFolder: '/nowhere',
      demo: false,
      secure: false,
    })
    officer = await headersOf(server, 'officer')
  })
  const upload = (body: Buffer, headers = officer) =>
    server.inject({
      method: 'POST',
      url: `${base}/preview`,
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
      payload: body,
    })
  const field = (name: string, value: string) =>
    `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  type Named = { readonly name: string; readonly bytes: Uint8Array; readonly path?: string }
  const formOf = (files: readonly Named[], fields: Record<string, string> = {}) =>
    Buffer.concat([
      ...Object.entries({ programmeId: stage.programmeId, ...fields }).map(([name, value]) =>
        Buffer.from(field(name, value)),
      ),
      ...files.flatMap(({ name, bytes, path }) => [
        Buffer.from(path === undefined ? '' : field('path', path)),
        Buffer.from(`--x\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`),
        bytes,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('--x--\r\n'),
    ])
  const bodyOf = (file: Named) => formOf([file])
  const lookAt = async (files: readonly Named[], fields: Record<string, string> = {}) =>
    previewAnswer.parse((await upload(formOf(files, fields))).json()).files

  it('lead from an upload to the board', async () => {
    const previewed = await upload(bodyOf(await fileOf(people(1, 4), { name: 'Usulan_74.06.01.1010_Boepinang.xlsx' })))
    expect(previewed.statusCode).toBe(200)
    const [seen] = previewAnswer.parse(previewed.json()).files as [PreviewFile]
    expect(seen).toMatchObject({ area: { code: boepinang }, counts: { rows: 4 } })
    const received = await server.inject({
      method: 'POST',
      url: `${base}/lists`,
      headers: { ...officer, 'idempotency-key': 'first' },
      payload: {
        programmeId: stage.programmeId,
        area: boepinang,
        fileDigest: seen.digest,
        fileName: seen.fileName,
        mode: 'whole',
      },
    })
    expect(receiveAnswer.parse(received.json())).toMatchObject({ version: 1, state: 'nominated', good: 4 })
    const board = await server.inject({ url: `${base}/board?programmeId=${stage.programmeId}`, headers: officer })
    expect(boardAnswer.parse(board.json()).total).toMatchObject({ names: 4, states: { nominated: 1 } })
    const form = await server.inject({
      url: `${base}/form/${boepinang}?programmeId=${stage.programmeId}`,
      headers: officer,
    })
    expect(form.headers['content-disposition']).toContain('Usulan_74.06.01.1010_Boepinang.xlsx')
  })

  it('show the verdict of every row for the columns and the kind of list that will be taken in', async () => {
    const rows = sheetOf(people(31, 33)).map((row, at) =>
      at === 0 ? ['Nomor', 'Sebutan', 'Lahir', 'JK', 'Kerja'] : row,
    )
    const file = { name: 'Usulan_74.06.01.1015_Boepinang Barat.xlsx', bytes: await workbookOf(rows, 'Data') }
    const columns = ['name', 'nik', 'birthDate'].map((name, index) => ({ field: name, index }))
    const swapped = { sheets: [{ sheet: 'Data', headerRow: 1, columns }] }
    const said = {
      sheets: [
        { sheet: 'Data', headerRow: 1, columns: [1, 0, 2].map((index, at) => ({ field: columns[at]!.field, index })) },
      ],
    }
    const [wrong] = await lookAt([file], { mapping: JSON.stringify(swapped) })
    expect(wrong).toMatchObject({ counts: { rows: 3, new: 0, toBeMended: 3 }, sheets: [{ by: 'given' }] })
    const fields = { mapping: JSON.stringify(said), mode: 'addition' }
    const [seen] = await lookAt([file], fields)
    expect(seen).toMatchObject({ mode: 'addition', refusal: null, counts: { rows: 3, new: 3 }, difference: null })
    const received = await server.inject({
      method: 'POST',
      url: `${base}/lists`,
      headers: officer,
      payload: {
        programmeId: stage.programmeId,
        area: seen!.area!.code,
        fileDigest: seen!.digest,
        fileName: seen!.fileName,
        mapping: said,
        mode: 'whole',
      },
    })
    expect(receiveAnswer.parse(received.json())).toMatchObject({ good: seen!.counts!.new, toMend: 0 })
    const [again] = await lookAt([file], { mapping: JSON.stringify(swapped) })
    expect(again).toMatchObject({ receivedBefore: null, difference: { removed: 3 } })
    const broken = await upload(formOf([file], { mapping: '{"sheets":' }))
    expect(broken.json()).toMatchObject({ refusal: { code: 'broken-input', facts: { field: 'mapping' } } })
  })

  it('tell lists of one name apart by their folders, and find the desa by them', async () => {
    const list = await fileOf(people(41, 42), { name: 'daftar.xlsx' })
    const other = await fileOf(people(43, 44), { name: 'daftar.xlsx' })
    const seen = await lookAt([
      { ...list, path: 'Usulan/Boepinang/daftar.xlsx' },
      { ...other, path: 'Usulan/Desa Boepinang Barat/daftar.xlsx' },
      await fileOf(people(45, 46), { name: 'tanpa folder.xlsx' }),
    ])
    expect(seen.map(({ fileName, area }) => [fileName, area?.code])).toEqual([
      ['Usulan/Boepinang/daftar.xlsx', boepinang],
      ['Usulan/Desa Boepinang Barat/daftar.xlsx', barat],
      ['tanpa folder.xlsx', undefined],
    ])
  })

  it('take nothing from an upload that was cut off', async () => {
    const whole = bodyOf(await fileOf(people(1, 9)))
    const stored = () => stage.look(stage.officer, (tx) => tx.selectFrom('stored_file').select('digest').execute())
    const before = await stored()
    const answer = await upload(whole.subarray(0, whole.length - 400))
    expect(answer.json()).toMatchObject({ refusal: { kind: 'refusal' } })
    expect(await stored()).toEqual(before)
  })

  it('answer a broken request with one sentence', async () => {
    const empty = await upload(Buffer.from('--x--\r\n'))
    expect(empty.json()).toMatchObject({ refusal: { code: 'broken-input' } })
    const typed = await server.inject({ method: 'POST', url: `${base}/one`, headers: officer, payload: { area: '74' } })
    expect(typed.statusCode).toBe(400)
  })

  it('keep the trail of every act, without a number in it', async () => {
    const input = { programmeId: stage.programmeId, deadline: null, letter: '', quotas: [] }
    must(await perform(ground().platform, stage.officer, openRound, { input }))
    const { rows } = await ground().platform.connection.pool.query(
      `select act, details::text as details from pemda_74_06.trail where act like 'nomination.%' order by id`,
    )
    expect(rows.map(({ act }) => act)).toEqual([
      'nomination.open-round',
      'nomination.receive-list',
      'nomination.receive-list',
      'nomination.open-round',
    ])
    expect(rows.map(({ details }) => details).join(' ')).not.toMatch(/\d{16}/)
  })
})
