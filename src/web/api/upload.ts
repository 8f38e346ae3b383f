import type * as z from 'zod/mini'
import { addressOf, type Duty, headersOf, type Params } from './request.ts'
import { CallFailed, faultOfAnswer } from './fault.ts'
import { steppingUp } from './step-up.ts'

export type Progress = { readonly sent: number; readonly total: number }

type Upload<S extends z.ZodMiniType> = {
  readonly path: string
  readonly files: readonly File[]
  readonly schema: S
  readonly grant: Duty
  readonly params?: Params
  /** What the server must know about the files; travels with them in the body. */
  readonly fields?: Params
  readonly key?: string
  readonly signal?: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Sends files as one multipart body. By XMLHttpRequest, because fetch cannot say how much has left the device. */
export const upload = <S extends z.ZodMiniType>(made: Upload<S>): Promise<z.output<S>> =>
  steppingUp(() => uploadOnce(made))

function uploadOnce<S extends z.ZodMiniType>(made: Upload<S>): Promise<z.output<S>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf(made.path, made.params))
    for (const [name, value] of Object.entries(headersOf({ method: 'POST', ...made }))) {
      request.setRequestHeader(name, value)
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => made.onProgress({ sent: loaded, total }))
    request.addEventListener('load', () => {
      const answer = readAnswer(request, made.schema)
      if (answer instanceof CallFailed) reject(answer)
      else resolve(answer.data)
    })
    request.addEventListener('error', () => reject(new CallFailed({ kind: 'unreachable' })))
    request.addEventListener('abort', () => reject(new DOMException('stopped by the user', 'AbortError')))
    made.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(bodyOf(made))
  })
}

function readAnswer<S extends z.ZodMiniType>(request: XMLHttpRequest, schema: S): { data: z.output<S> } | CallFailed {
  const body = parseJson(request.responseText)
  if (request.status < 200 || request.status > 299) return new CallFailed(faultOfAnswer(request.status, body))
  const parsed = schema.safeParse(body)
  return parsed.success ? { data: parsed.data } : new CallFailed({ kind: 'broken', status: request.status })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A file chosen inside a folder has its path as its name: `Kabaena/Usulan FINAL.xlsx` tells the kecamatan. It goes
 * before the file as a field, since the server's reader of forms cuts a file name to its last part.
 */
export function bodyOf({ files, fields = {} }: Pick<Upload<z.ZodMiniType>, 'files' | 'fields'>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, String(value))
  for (const file of files) {
    if (file.name.includes('/')) body.append('path', file.name)
    body.append('files', file, file.name.slice(file.name.lastIndexOf('/') + 1))
  }
  return body
}
