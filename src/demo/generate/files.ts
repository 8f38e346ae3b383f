import { writeWorkbook } from '#exchange/sheet/index.ts'
import type { Bombana } from './bombana.ts'
import { coverDraft } from './cover-file.ts'
import type { Submission } from './village/submissions.ts'

/** The XLSX a desa sent. */
export const villageListBytes = ({ draft }: Submission): Promise<Uint8Array> => writeWorkbook(draft)

/** The XLSX of the branch with the people already covered. */
export const coverListBytes = ({ cover }: Bombana): Promise<Uint8Array> => writeWorkbook(coverDraft(cover))
