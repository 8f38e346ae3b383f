import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'

const scripts = fileURLToPath(new URL('../scripts', import.meta.url))
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/one': { version } } })

/** An npm that only writes down how it was called, waits a little, and leaves what the lock file asks for. */
const pretendedNpm = `#!/bin/sh
echo "npm $*" >> calls
sleep 0.2
if [ -f npm-fails ]; then echo "the registry is on fire"; exit 1; fi
mkdir -p node_modules/node/bin node_modules/vite/bin
cp package-lock.json node_modules/.package-lock.json
printf '#!/bin/sh\\nif [ "$1" = --version ]; then echo v24.0.0; else exec "${process.execPath}" "$@"; fi' > node_modules/node/bin/node
chmod +x node_modules/node/bin/node
cp pretended-vite.js node_modules/vite/bin/vite.js
`
const pretendedVite = `const fs = require('node:fs')
fs.appendFileSync('calls', 'vite\\n')
fs.mkdirSync('dist/web', { recursive: true })
fs.writeFileSync('dist/web/index.html', '')
`

/** A fresh clone of a very small project, with the real scripts and the pretended npm on the path. */
function freshClone() {
  const root = mkdtempSync(join(tmpdir(), 'payung-clone-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text, { mode: 0o755 })
  }
  cpSync(scripts, join(root, 'scripts'), { recursive: true })
  write('package-lock.json', lock('1.0.0'))
  write('tools-on-path/npm', pretendedNpm)
  write('pretended-vite.js', pretendedVite)
  write('src/web/index.html', '')
  write('src/values/nik.ts', 'export const nik = 1')
  write('src/selection/actions.ts', 'export const select = 1')
  const calls = () =>
    existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : []
  return { root, write, calls, ensure: (...args: string[]) => ensureIn(root, args) }
}

function ensureIn(root: string, args: string[]): Promise<{ code: number | null; said: string }> {
  const path = [join(root, 'tools-on-path'), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path }
  const child = spawn(process.execPath, [join(root, 'scripts', 'ensure.mjs'), ...args], { env })
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

describe.skipIf(process.platform === 'win32')('before a start', () => {
  test('a fresh clone gets its packages once, and the second start is silent', async () => {
    const clone = freshClone()
    expect((await clone.ensure()).said).toContain('Installing packages')
    expect(await clone.ensure()).toEqual({ code: 0, said: '' })
    expect(clone.calls()).toEqual(['npm ci --no-audit --no-fund --loglevel=error'])
  })

  test('another lock file installs again; the same content with a new time does not', async () => {
    const clone = freshClone()
    await clone.ensure()
    utimesSync(join(clone.root, 'package-lock.json'), new Date(), new Date())
    await clone.ensure()
    expect(clone.calls()).toHaveLength(1)
    clone.write('package-lock.json', lock('2.0.0'))
    await clone.ensure()
    expect(clone.calls()).toHaveLength(2)
  })

  test('what somebody installed by hand in the right versions is left alone', async () => {
    const clone = freshClone()
    clone.write('node_modules/.package-lock.json', lock('1.0.0'))
    clone.write('node_modules/node/bin/node', '#!/bin/sh\necho v24.0.0')
    expect((await clone.ensure()).code).toBe(0)
    expect(clone.calls()).toEqual([])
  })

  test('an installation that fails is shown whole and ends with 1', async () => {
    const clone = freshClone()
    clone.write('npm-fails', '')
    const { code, said } = await clone.ensure()
    expect(code).toBe(1)
    expect(said).toContain('the registry is on fire')
  })

  test('an older Node.js in the packages is refused with what to do', async () => {
    const clone = freshClone()
    clone.write('node_modules/.package-lock.json', lock('1.0.0'))
    clone.write('node_modules/node/bin/node', '#!/bin/sh\necho v20.1.0')
    const { code, said } = await clone.ensure()
    expect(code).toBe(1)
    expect(said).toContain('npm rebuild node')
  })

  test('two starts at once install once', async () => {
    const clone = freshClone()
    const both = await Promise.all([clone.ensure(), clone.ensure()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(clone.calls()).toHaveLength(1)
  })

  test('a lock left by a process that died does not stop anybody', async () => {
    const clone = freshClone()
    clone.write('.ensure.tmp', '999999999')
    expect((await clone.ensure()).code).toBe(0)
  })

  test('the web application is built again when something the browser gets has changed, and only then', async () => {
    const clone = freshClone()
    const builds = () => clone.calls().filter((call) => call === 'vite').length
    await clone.ensure('--web')
    await clone.ensure('--web')
    expect(builds()).toBe(1)
    utimesSync(join(clone.root, 'src/values/nik.ts'), new Date(), new Date(Date.now() + 5_000))
    clone.write('src/selection/actions.ts', 'export const select = 2')
    clone.write('src/values/nik.test.ts', 'export const tested = 1')
    await clone.ensure('--web')
    expect(builds()).toBe(1)
    clone.write('src/values/nik.ts', 'export const nik = 2')
    await clone.ensure('--web')
    expect(builds()).toBe(2)
  })
})
