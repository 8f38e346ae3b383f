import { newKey } from '../../api/request.ts'
import { addFiles, type FileLimits, judgeFile } from '../../kit/file-check.ts'
import { reasonOf } from '../../kit/file-sender.tsx'
import type { Text } from '../../text/id.ts'
import type { Sending } from './import-state.ts'

/** What may be chosen, and how it is called. */
export type FileKinds = {
  readonly limits: FileLimits
  readonly words: string
  /** What is said of a photograph, where something can be done with it. */
  readonly photo?: string
}

/** What an office is sent at once; a single list has the lower limit below, and the server says so. */
export const officeLimits: FileLimits = { endings: ['.xlsx', '.csv', '.zip'], limit: 128 * 2 ** 20 }

/** A photograph or scan: evidence, and no list. */
export const isPhoto = ({ name }: File): boolean => /\.(jpe?g|png|pdf)$/i.test(name)

/** A desa sends its one list. */
export const desaLimits: FileLimits = { endings: ['.xlsx', '.csv'], limit: 10 * 2 ** 20 }

/** Files that were just chosen, without those already there; what cannot be a list is named with its reason at once. */
export function sendingsOf(
  known: readonly Sending[],
  more: readonly File[],
  { limits, words, photo, text }: FileKinds & { readonly text: Text },
): Sending[] {
  const before = known.map(({ file }) => file)
  return addFiles(before, more)
    .filter((file) => !before.includes(file))
    .filter((file) => !isHidden(file))
    .map((file) => {
      if (photo !== undefined && isPhoto(file)) return sendingOf(file, photo)
      return sendingOf(file, judgeFile(file, limits) === 'fine' ? undefined : reasonOf(file, limits, words, text))
    })
}

/** What systems leave in folders, and the lock file of an open workbook: nobody chose them. */
const isHidden = ({ name }: File) => /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name.slice(name.lastIndexOf('/') + 1))

function sendingOf(file: File, reason: string | undefined): Sending {
  const blank = { key: newKey(), file, sent: 0, lists: 0 }
  return reason === undefined ? { ...blank, state: 'waiting' } : { ...blank, state: 'failed', reason }
}
