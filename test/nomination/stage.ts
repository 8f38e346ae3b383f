import { createAccount } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { giveGrant } from '#access/pemda.ts'
import type { Role } from '#access/roles.ts'
import { writeWorkbook, type CellDraft } from '#exchange/sheet/index.ts'
import { openRound, previewLists, receiveList } from '#nomination/actions.ts'
import type { PreviewFile, ReceiveAnswer, ReceiveInput } from '#nomination/contract.ts'
import type { Tx } from '#platform/index.ts'
import { createProgramme } from '#programme/actions.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import type { TestGround } from '../support/platform.ts'

/** Two desa of one kecamatan that exist, with their operators, in a programme that asks for names. */
export const boepinang = '74.06.01.1010'
export const barat = '74.06.01.1015'

export type Stage = {
  readonly programmeId: string
  readonly operator: Actor
  readonly sister: Actor
  readonly kecamatan: Actor
  readonly officer: Actor
}

export async function openStage({ platform, actors }: TestGround, deadline = '2025-05-30'): Promise<Stage> {
  const { officer, kecamatan } = actors
  const programmeId = must(await perform(platform, officer, createProgramme, { input: programme })).id
  const quotas = [{ area: boepinang, quota: 80 }]
  const input = { programmeId, deadline, letter: '560/12/2025', quotas }
  must(await perform(platform, officer, openRound, { input }))
  const operator = await engage(platform, 'desa-operator', boepinang)
  const sister = await engage(platform, 'desa-operator', barat)
  return { programmeId, operator, sister, kecamatan, officer }
}

const programme = {
  name: 'Pekerja rentan 2025',
  year: 2025,
  firstMonth: '2025-10',
  lastMonth: '2025-12',
  schemes: ['JKK' as const, 'JKM' as const],
  segment: 'poor-targeted' as const,
  leadAgency: 'Dinas Tenaga Kerja',
  welfareAgency: 'Dinas Sosial',
  branch: 'Cabang Konawe Selatan',
  definition: 'pekerja rentan',
  legalBasis: '',
  pksNumber: '',
  nominationsUntil: null,
}
async function engage(platform: TestGround['platform'], role: Role, area: string): Promise<Actor> {
  const username = `${role}-${area}`
  const taken = await createAccount(platform, { username, name: username, password: 'kata sandi untuk uji' })
  // A second stage of the same ground finds the operators at work.
  if (isRefusal(taken)) return known.get(username)!
  const giver = { pemda: '74.06', area: '74.06', role: 'installer' as const }
  const grant = { accountId: taken.id, role, area, from: '2025-01-01', letter: 'SK Uji 2/2025' }
  must(await giveGrant(platform, giver, grant))
  const actor = { accountId: taken.id, name: username, pemda: '74.06', role, area }
  known.set(username, actor)
  return actor
}
const known = new Map<string, Actor>()

export type Person = { nik?: string; kk?: string; name?: string; birthDate?: string; sex?: string; occupation?: string }

/** A NIK of this kecamatan that nobody else of the test has; a woman's when the number is even. */
export function person(number: number): Person {
  const isWoman = number % 2 === 0
  const day = 1 + (number % 27)
  const [dd, mm] = [String(isWoman ? day + 40 : day), String(1 + (number % 12)).padStart(2, '0')]
  const serial = String(1 + Math.floor(number / 10)).padStart(4, '1')
  return {
    nik: `740601${dd.padStart(2, '0')}${mm}80${serial}`,
    name: `${isWoman ? 'Wa' : 'La'} Orang ${letters(number)}`,
    birthDate: `1980-${mm}-${String(day).padStart(2, '0')}`,
    sex: isWoman ? 'P' : 'L',
    occupation: 'Nelayan',
  }
}
const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

export const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => person(from + i))

const columns = ['nik', 'name', 'birthDate', 'sex', 'occupation'] as const
const headings = ['NIK', 'Nama', 'Tanggal Lahir', 'L/P', 'Pekerjaan']

/** A village list as desa make them: titles, a head, the people. */
export function sheetOf(rows: readonly Person[], titles: readonly string[] = []): readonly (readonly CellDraft[])[] {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null))
  return [...titles.map((title) => [title]), headings, ...cells]
}

export function workbookOf(rows: readonly (readonly CellDraft[])[], sheet = 'Sheet1'): Promise<Uint8Array> {
  return writeWorkbook({ sheets: [{ name: sheet, columns: [], rows }] })
}

export async function preview(
  { platform }: TestGround,
  stage: Stage,
  actor: Actor,
  files: readonly { name: string; bytes: Uint8Array }[],
  area?: string,
): Promise<PreviewFile[]> {
  const input = { programmeId: stage.programmeId, area }
  return must(await previewLists(book, { platform, actor, key: undefined }, input, files)).files
}

/** Stores a list by its preview and takes it in. */
export async function send(
  ground: TestGround,
  stage: Stage,
  actor: Actor,
  list: { bytes: Uint8Array; fileName?: string; key?: string } & Partial<ReceiveInput>,
): Promise<ReceiveAnswer | Refusal> {
  const { bytes, fileName = `${list.area ?? actor.area}.xlsx`, key, ...more } = list
  const [seen] = await preview(ground, stage, actor, [{ name: fileName, bytes }])
  const input: ReceiveInput = {
    programmeId: stage.programmeId,
    area: actor.area,
    fileDigest: seen!.digest!,
    fileName,
    mapping: null,
    mode: 'whole',
    sender: '',
    scanDigest: null,
    ...more,
  }
  return receiveList(book, { platform: ground.platform, actor, key }, input)
}

export const sendPeople = async (
  ground: TestGround,
  stage: Stage,
  actor: Actor,
  rows: readonly Person[],
  more: Partial<ReceiveInput> & { key?: string } = {},
) => must(await send(ground, stage, actor, { bytes: await workbookOf(sheetOf(rows)), ...more }))

export const look = <T>({ platform }: TestGround, actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> =>
  platform.inScope(scopeOf(actor), read)
