import { type FilePart, fileParts } from '#programme/contract/file/programme-file.ts'
import { slugs } from './specs.ts'

/** The part an address names; nothing for an address that names none. */
export const partOf = (slug: string): FilePart | undefined => fileParts.find((part) => slugs[part] === slug)
