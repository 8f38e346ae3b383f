import {
  type ListMapping,
  previewAnswer,
  type PreviewFile,
  receiveAnswer,
  type ReceiveInput,
} from '#nomination/contract.ts'
import { post } from './call.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

type Looked = {
  readonly programmeId: string
  readonly file: File
  /** The desa somebody named; otherwise the file has to say it. */
  readonly area?: string | undefined
  /** What somebody said about its columns, and whether it is a whole list; otherwise both are found out. */
  readonly mapping?: ListMapping | null
  readonly mode?: PreviewFile['mode'] | undefined
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Looks at one file, or at all lists in a ZIP. Nothing is taken in; the file is kept so that it need not come twice. */
export async function lookAtFile(grant: Grant, made: Looked): Promise<readonly PreviewFile[]> {
  const { programmeId, area, mapping, mode, file, signal, onProgress } = made
  const { files } = await upload({
    path: pemdaPath(grant, '/nominations/preview'),
    files: [file],
    fields: { programmeId, area, mode, mapping: mapping ? JSON.stringify(mapping) : undefined },
    schema: previewAnswer,
    grant,
    signal,
    onProgress,
  })
  return files
}

/** Takes in a list that was looked at. With the same key it is taken in once, however often it is asked. */
export const receiveList = (grant: Grant, input: ReceiveInput, key: string) =>
  post(pemdaPath(grant, '/nominations/lists'), input, receiveAnswer, { grant, key })
