import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type Said = { readonly code: number | null; readonly out: string; readonly err: string }

const main = join(import.meta.dirname, '../../src/main.ts')

/** Runs the command line as a person would, in a process of its own. */
export function payung(
  args: readonly string[],
  more: { input?: string; starter?: readonly string[] } = {},
): Promise<Said> {
  const { DATABASE_URL: _server, ...env } = process.env
  const [program, ...first] = more.starter ?? [process.execPath, main]
  const child = spawn(program!, [...first, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(more.input ?? '')
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}
