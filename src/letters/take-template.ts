import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { findLetterKind } from './find-kind.ts'
import { listTemplates } from './records/templates.ts'
import { defaultTemplate, type Shelf } from './template.ts'

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Wanted = { readonly kind: string; readonly version: number }

/** The template as a file, to be changed in Word: a version of the Pemda, or 0 for the one that comes with Payung. */
export async function takeTemplate(
  { tx, files }: Shelf,
  wanted: Wanted,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | Refusal> {
  const kind = findLetterKind(wanted.kind)
  if (isRefusal(kind)) return kind
  if (wanted.version === 0) {
    const { bytes } = await defaultTemplate(kind)
    return { name: `templat-${kind.kind}.docx`, mediaType: docx, bytes }
  }
  const row = (await listTemplates(tx, kind.kind)).find(({ version }) => version === wanted.version)
  if (!row?.file_digest) return refuse('not-found')
  const name = `templat-${kind.kind}-versi-${row.version}.docx`
  return { name, mediaType: docx, bytes: files.get(row.file_digest) }
}
