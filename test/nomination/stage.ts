import { createAccount } from '#access/accounts.ts'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { giveGrant } from '#access/pemda.ts'
import { writeWorkbook, type CellDraft } from '#exchange/sheet/index.ts'
import { openRound, previewLists, receiveList } from '#nomination/actions.ts'
import type { ReceiveInput } from '#nomination/contract.ts'
import type { Tx } from '#platform/index.ts'
import { createProgramme } from '#programme/actions.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import type { TestGround } from '../support/platform.ts'
import { giveCard } from '../support/second-step.ts'

/** Two desa of one kecamatan that exist, with their operators, in a programme that asks for names. */
export const boepinang = '74.06.01.1010'
export const barat = '74.06.01.1015'

export type Stage = Awaited<ReturnType<typeof openStage>>
type Named = { readonly name: string; readonly bytes: Uint8Array }
type Sending = Partial<ReceiveInput> & { readonly key?: string }

/** A programme that asks for names, with those who answer, and what they do all day. */
export async function openStage(ground: TestGround) {
  const { platform, actors } = ground
  const programmeId = await askForNames(ground)
  const operator = await engage(platform, boepinang)
  const sister = await engage(platform, barat)

  async function preview(actor: Actor, files: readonly Named[], area?: string) {
    const input = { programmeId, area }
    return must(await previewLists(book, { platform, actor, key: undefined }, input, files)).files
  }

  /** Stores a list by its preview and takes it in. */
  async function send(actor: Actor, file: Named, { key, ...more }: Sending = {}) {
    const [seen] = await preview(actor, [file])
    if (!seen?.digest) return seen!.refusal! as Refusal
    const input: ReceiveInput = {
      programmeId,
      area: actor.area,
      keepsDesa: false,
      fileDigest: seen.digest,
      fileName: file.name,
      mapping: null,
      mode: 'whole',
      sender: '',
      scanDigest: null,
      ...more,
    }
    return receiveList(book, { platform, actor, key }, input)
  }

  const sendPeople = async (actor: Actor, rows: readonly Person[], more: Sending = {}) =>
    must(await send(actor, await fileOf(rows), more))

  const look = <T>(actor: Actor, read: (tx: Tx) => Promise<T>) => platform.inScope(scopeOf(actor), read)

  return { ...actors, programmeId, operator, sister, preview, send, sendPeople, look }
}

async function askForNames({ platform, actors }: TestGround): Promise<string> {
  const { officer } = actors
  const programmeId = must(await perform(platform, officer, createProgramme, { input: programme })).id
  const quotas = [{ area: boepinang, quota: 80 }]
  const input = { programmeId, deadline: '2025-05-30', letter: '560/12/2025', quotas }
  must(await perform(platform, officer, openRound, { input }))
  return programmeId
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
async function engage(platform: TestGround['platform'], area: string): Promise<Actor> {
  const role = 'desa-operator' as const
  const username = `operator-${area}`
  const taken = await createAccount(platform, { username, name: username, password: 'kata sandi untuk uji' })
  // A second stage of the same ground finds the operators at work.
  if (isRefusal(taken)) return known.get(username)!
  const giver = { pemda: '74.06', area: '74.06', role: 'installer' as const }
  const grant = { accountId: taken.id, role, area, from: '2025-01-01', letter: 'SK Uji 2/2025' }
  must(await giveGrant(platform, giver, grant))
  await giveCard(platform, taken)
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
  const serial = String(1 + Math.floor(number / 10)).padStart(4, '0')
  return {
    nik: `740601${dd.padStart(2, '0')}${mm}80${serial}`,
    name: `${isWoman ? 'Wa' : 'La'} Orang ${letters(number)}`,
    birthDate: `1980-${mm}-${String(day).padStart(2, '0')}`,
    sex: isWoman ? 'P' : 'L',
    occupation: 'Nelayan',
  }
}
const letters = (number: number) => String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))

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

export async function fileOf(
  rows: readonly Person[],
  { name = 'daftar.xlsx', titles = [] }: { readonly name?: string; readonly titles?: readonly string[] } = {},
): Promise<Named> {
  return { name, bytes: await workbookOf(sheetOf(rows, titles)) }
}
