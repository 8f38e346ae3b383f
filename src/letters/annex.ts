import type { PlainDate } from '#values/plain-date.ts'
import type { ListKind, PaperSize } from './paper-kind.ts'
import type { PemdaNames } from './paper-texts.ts'
import type { AnnexPerson } from './rules/annex-rows.ts'
import type { Signatory } from './rules/signatory.ts'

/**
 * What an annex is printed from. `code` is the kode keaslian of the locked list, printed on every page;
 * `meaning` says line by line who is meant by pekerja rentan, under the heading; empty where the decree alone says it.
 */
export type Annex = {
  readonly kind: ListKind
  readonly paper: PaperSize
  readonly pemda: PemdaNames
  readonly subject: string
  readonly meaning: readonly string[]
  readonly people: readonly AnnexPerson[]
  readonly signatory: Signatory
  readonly code: string
  /** The kode daftar: with a branch it proves one line of the list and shows no other; '' where the list is older. */
  readonly root: string
  /** Where the trail ended when the list was locked, for whoever proves it from the paper; '' when it was not kept. */
  readonly trailEnd: string
  readonly madeOn: PlainDate
  /** Who took this print and for what; it stands in the properties of the file and on no page. */
  readonly mark: string
}
