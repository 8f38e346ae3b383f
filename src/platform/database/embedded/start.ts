import { fork, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FromChild, ToChild } from './child.ts'
import { currentHolder } from './lock.ts'

export type EmbeddedEngine = {
  readonly socketFolder: string
  /** False when another process of Payung serves this folder and we are only its client. */
  readonly own: boolean
  dump(path: string): Promise<number>
  close(): Promise<void>
}

/** Restarts in a row after which the engine is given up: a folder that cannot be opened would loop for ever. */
const mostRestarts = 5

/** Starts the embedded engine on `dataFolder`, or joins the one that runs already. */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedEngine> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const holder = currentHolder(dataFolder)
  if (holder) return joined(holder.socketFolder)
  const socketFolder = socketFolderOf(dataFolder)
  const first = await launch(dataFolder, socketFolder)
  return 'held' in first ? joined(first.held) : supervise(first.child, dataFolder, socketFolder)
}

/** A Unix socket path longer than about 107 bytes fails with EINVAL, so a deep data folder gets a short one elsewhere. */
function socketFolderOf(dataFolder: string): string {
  const inside = join(dataFolder, 'run')
  if (inside.length < 80) return inside
  return join(tmpdir(), `payung-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`)
}

function joined(socketFolder: string): EmbeddedEngine {
  return {
    socketFolder,
    own: false,
    dump: () => Promise.reject(new Error('the running server makes the dump: ask it, or stop it first')),
    close: () => Promise.resolve(),
  }
}

type Launched = { readonly child: ChildProcess } | { readonly held: string }

function launch(dataFolder: string, socketFolder: string): Promise<Launched> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [dataFolder, socketFolder], { execPath: process.execPath })
  return new Promise((resolve, reject) => {
    child.once('message', (message: FromChild) => {
      if (message.kind === 'ready') resolve({ child })
      else if (message.kind === 'held') resolve({ held: message.socketFolder })
      else reject(new Error(message.kind === 'failed' ? message.message : 'unexpected answer of the engine'))
    })
    child.once('exit', (code) => reject(new Error(`the embedded engine ended before it was ready (code ${code})`)))
  })
}

function supervise(first: ChildProcess, dataFolder: string, socketFolder: string): EmbeddedEngine {
  let child = first
  let closing = false
  let restarts = 0
  const watch = () => {
    child.once('exit', () => {
      if (closing || ++restarts > mostRestarts) return
      void launch(dataFolder, socketFolder).then((again) => {
        if ('child' in again) {
          child = again.child
          watch()
        }
      })
    })
  }
  watch()
  return {
    socketFolder,
    own: true,
    dump: (path) => order(child, path),
    close: () => {
      closing = true
      return stopped(child)
    },
  }
}

let orders = 0

function order(child: ChildProcess, path: string): Promise<number> {
  const id = ++orders
  return new Promise((resolve, reject) => {
    const listen = (message: FromChild) => {
      if (!('id' in message) || message.id !== id) return
      child.off('message', listen)
      if (message.kind === 'dumped') resolve(message.bytes)
      else reject(new Error(message.message))
    }
    child.on('message', listen)
    child.send({ kind: 'dump', id, path } satisfies ToChild)
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || !child.connected) return resolve()
    child.once('exit', () => resolve())
    child.send({ kind: 'stop' } satisfies ToChild)
  })
}
