import { rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import type { JournalEntry } from '../../copies/journal.ts'
import type { KeepingState } from '../../copies/keeping.ts'
import { onLines } from './lines.ts'

/**
 * What every process of this installation may ask of the one that owns the embedded engine, beside SQL. One line of
 * JSON each way, over a socket in the folder that only the service's own user can enter.
 */
export type Question =
  | { readonly ask: 'state' }
  | { readonly ask: 'journal'; readonly entry: JournalEntry }
  | { readonly ask: 'copy' }
  | { readonly ask: 'stage'; readonly to: string }

export type Answers = {
  readonly state: KeepingState | null
  readonly journal: null
  readonly copy: KeepingState | null
  readonly stage: null
}
export type AnswerLine = { readonly id: number; readonly value?: unknown; readonly fault?: string }

export const controlPath = (socketFolder: string) => join(socketFolder, 'control.sock')

export async function serveControl(
  socketFolder: string,
  answer: (question: Question) => Promise<unknown>,
): Promise<{ close(): Promise<void> }> {
  const clients = new Set<Socket>()
  const server = createServer((socket) => {
    clients.add(socket)
    socket.on('close', () => clients.delete(socket))
    // A client that went away needs no answer.
    socket.on('error', () => {})
    const tell = (line: AnswerLine) => void socket.write(`${JSON.stringify(line)}\n`)
    onLines(socket, (line) => {
      const { id, ...question } = JSON.parse(line) as Question & { id: number }
      answer(question).then(
        (value) => tell({ id, value }),
        (error: unknown) => tell({ id, fault: error instanceof Error ? error.message : String(error) }),
      )
    })
  })
  await listening(server, controlPath(socketFolder))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of clients) socket.destroy()
    })
  return { close }
}

function listening(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve())
  })
}
