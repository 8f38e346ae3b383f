import { addressOf, headersOf, type Params, pemdaPath } from './request.ts'
import { CallFailed, faultOfAnswer } from './fault.ts'
import type { Grant } from './session.ts'
import { steppingUp } from './step-up.ts'

/** A file of the Pemda: made on the spot, or kept from an earlier step. */
export type FileWanted = {
  readonly path: string
  readonly params?: Params
  /** Present where asking for the file changes something: then it is posted. */
  readonly body?: object
}

/**
 * Asks for a file under the duty of the asker and hands it to the browser's own saving. Not a plain link: a link
 * cannot say under which duty it asks, and a refusal would open as a page of code.
 */
export const download = (grant: Grant, wanted: FileWanted): Promise<void> =>
  steppingUp(() => downloadOnce(grant, wanted))

async function downloadOnce(grant: Grant, { path, params, body }: FileWanted): Promise<void> {
  const address = addressOf(pemdaPath(grant, path), params)
  const method = body === undefined ? 'GET' : 'POST'
  const response = await fetch(address, {
    method,
    headers: headersOf({ method, grant, body }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    credentials: 'same-origin',
  }).catch(() => {
    throw new CallFailed({ kind: 'unreachable' })
  })
  if (!response.ok) {
    throw new CallFailed(faultOfAnswer(response.status, await response.json().catch(() => undefined)))
  }
  const name = nameIn(response.headers.get('content-disposition')) ?? path.slice(path.lastIndexOf('/') + 1)
  saveFile(await response.blob(), name)
}

const nameIn = (disposition: string | null): string | undefined => /filename="([^"]+)"/.exec(disposition ?? '')?.[1]

/** Hands something made here or fetched to the browser's own saving. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
