#!/usr/bin/env node
// The installed command. It may be started by any Node.js; Payung itself runs on the one that comes as its package `node`.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const inPackages = home.includes(`${sep}node_modules${sep}`)

function ownNode() {
  const wanted = process.platform === 'win32' ? 'node.exe' : 'node'
  try {
    const found = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', wanted)
    if (existsSync(found)) return found
  } catch {
    // Installed without it: then this Node.js must do.
  }
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined
}

const node = ownNode()
if (!node) {
  console.error(
    'Payung runs on Node.js 24, which comes as its package `node`. It is not there: npm rebuild node --ignore-scripts=false',
  )
  process.exit(3)
}
// Node.js strips types from its own sources only outside node_modules; installed there, a hook of ours does the same.
const strip = inPackages ? ['--import', pathToFileURL(join(home, 'bin', 'strip-types.mjs')).href] : []
const compiled = ['--import', pathToFileURL(join(home, 'bin', 'keep-compiled.mjs')).href]
// Why the young generation is kept small: docs/decisions/0014.
const child = spawn(
  node,
  ['--max-semi-space-size=16', ...compiled, ...strip, join(home, 'src', 'main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(error.message)
  process.exit(3)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
