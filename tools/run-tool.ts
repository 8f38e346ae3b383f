import { spawn } from 'node:child_process'

export type ToolRun = { readonly code: number; readonly output: string; readonly stdout: string }

/**
 * Runs one of the JavaScript tools of node_modules on this very Node and gives back all it wrote.
 * `output` is what a person would have seen (both streams in order), `stdout` what another program would read.
 */
export function runTool(program: string, args: readonly string[], cwd = process.cwd()): Promise<ToolRun> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const all: Buffer[] = []
  const out: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => {
    all.push(bytes)
    out.push(bytes)
  })
  child.stderr.on('data', (bytes: Buffer) => all.push(bytes))
  return new Promise((settle, fail) => {
    child.on('error', fail)
    child.on('close', (code) =>
      settle({ code: code ?? 1, output: Buffer.concat(all).toString(), stdout: Buffer.concat(out).toString() }),
    )
  })
}

/** The file that starts a tool, by the name of its package and the name of its command. */
export function toolPath(command: keyof typeof starters): string {
  return new URL(`../node_modules/${starters[command]}`, import.meta.url).pathname
}

const starters = {
  'dependency-cruiser': 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  'kysely-codegen': 'kysely-codegen/dist/cli/bin.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  tsc: '@typescript/native/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const
