import type { Role } from '#access/roles.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { PaperSource, PaperSources } from './paper-ground.ts'
import { letterKindOf, loadPaperKinds, type LetterKind, type PaperKind } from './paper-kind.ts'

let kinds: ReadonlyMap<string, PaperKind> | undefined

/** The kinds that come with the product, read once. */
export const allKinds = (): ReadonlyMap<string, PaperKind> => (kinds ??= loadPaperKinds())

/** The letter of that kind, as somebody asked for it by name. */
export function findLetterKind(name: string): LetterKind | Refusal {
  const kind = allKinds().get(name)
  return kind !== undefined && 'template' in kind ? kind : refuse('not-found')
}

/** The kinds that stand in the register of an office. */
export const kindsSignedBy = (signatory: string): readonly string[] =>
  [...allKinds().values()].filter((kind) => kind.signatory === signatory).map(({ kind }) => kind)

/** Of the papers of a subject those without which it is not complete. */
export const neededKinds = (names: readonly string[]): readonly string[] =>
  names.filter((kind) => !allKinds().get(kind)?.optional)

/** A kind of paper that the subject needs and this role keeps, or a refusal. */
export function findKind(
  sources: PaperSources,
  asked: { readonly about: string; readonly kind: string },
  role: Role,
): { readonly source: PaperSource; readonly kind: LetterKind } | Refusal {
  const source = sources.get(asked.about)
  if (!source?.kinds.includes(asked.kind)) return refuse('not-found')
  const kind = letterKindOf(allKinds(), asked.kind)
  return kind.handledBy.includes(role) ? { source, kind } : refuse('not-allowed', { act: asked.kind })
}
