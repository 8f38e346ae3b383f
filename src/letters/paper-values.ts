import type { Actor } from '#access/actor.ts'
import type { World } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { TemplateValues } from './fill-template.ts'
import { type Letterhead, letterheadOf, letterheadValues } from './letterhead.ts'
import type { OfficeOf, PaperGround } from './paper-ground.ts'
import type { LetterKind } from './paper-kind.ts'
import { copiesText, signatureValues } from './paper-texts.ts'
import { copiesOfKind } from './records/letterheads.ts'
import { printedCode } from './rules/authenticity-code.ts'
import type { OfficeCode } from './rules/offices.ts'
import { signatureBlock } from './rules/signatory.ts'
import type { Shelf } from './template.ts'
import { signatoryToday } from './who-signs.ts'

type Asking = Shelf & { readonly world: World; readonly actor: Actor }
type Of = {
  readonly kind: LetterKind
  readonly ground: PaperGround
  readonly code: string
  /** To whom copies of this letter go; null where as with all of its kind. */
  readonly copies: readonly string[] | null
}

/** The fields of a paper: what its step tells, its letterhead, who would sign it today, and the code of its data. */
export async function paperValues(
  asking: Asking,
  { kind, ground, code, copies }: Of,
): Promise<{ readonly values: TemplateValues; readonly letterhead: Letterhead } | Refusal> {
  const { tx, world, actor } = asking
  const office = ground.offices[kind.signatory as OfficeCode]!
  const signatory = await signatoryToday(tx, kind.signatory as OfficeCode, office, world.clock.today())
  if (isRefusal(signatory)) return signatory
  const letterhead = await letterheadOf(asking, { pemda: actor.pemda, area: office.area }, linesOf(ground, office))
  const tembusan = copies ?? (await copiesOfKind(tx, kind.kind)) ?? kind.copies
  const own = { kode_keaslian: printedCode(code), tembusan: copiesText(tembusan) }
  const values = { ...ground.values, ...letterheadValues(letterhead), ...own }
  return { values: { ...values, ...signatureValues(signatureBlock(signatory)) }, letterhead }
}

/** What heads the papers of an office by its place: the Pemda, and below it the agency, the kecamatan or the desa. */
function linesOf({ values }: PaperGround, { area }: OfficeOf): readonly string[] {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '')
  const pemda = `Pemerintah ${text('daerah')}`
  const kecamatan = `Kecamatan ${text('kecamatan')}`
  if (area.length > 8) return [pemda, kecamatan, `${text('sebutan')} ${text('desa')}`]
  return [pemda, area.length > 5 ? kecamatan : text('perangkat_daerah')]
}
