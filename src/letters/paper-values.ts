import type { Tx, World } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { TemplateValues } from './fill-template.ts'
import type { PaperGround } from './paper-ground.ts'
import type { LetterKind } from './paper-kind.ts'
import { signatureValues } from './paper-texts.ts'
import { printedCode } from './rules/authenticity-code.ts'
import type { OfficeCode } from './rules/offices.ts'
import { signatureBlock } from './rules/signatory.ts'
import { signatoryToday } from './who-signs.ts'

type Of = { readonly kind: LetterKind; readonly ground: PaperGround; readonly code: string }

/** The fields of a paper: what its step tells, who would sign it today, and the code of its data. */
export async function paperValues(
  { tx, world }: { readonly tx: Tx; readonly world: World },
  { kind, ground, code }: Of,
): Promise<TemplateValues | Refusal> {
  const office = ground.offices[kind.signatory as OfficeCode]!
  const signatory = await signatoryToday(tx, kind.signatory as OfficeCode, office, world.clock.today())
  if (isRefusal(signatory)) return signatory
  return { ...ground.values, kode_keaslian: printedCode(code), ...signatureValues(signatureBlock(signatory)) }
}
