import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { withLock } from './one-at-a-time.mjs'
import { packagesAreFresh, packagesMatchLock, stampPackages } from './packages.mjs'
import { runQuietly } from './run-quietly.mjs'
import { stampWeb, webIsFresh } from './web-bundle.mjs'

const onWindows = process.platform === 'win32'
const binaries = join('node_modules', '.bin')
const neededNode = 24

/** Installs and builds whatever is missing. Gives the exit code: 0 ready, 1 not ready and the reason was printed. */
export function makeReady({ wantsWeb }) {
  return withLock(async () => {
    if (!packagesAreFresh() && !(await preparePackages())) return 1
    if (wantsWeb && !webIsFresh() && !(await buildWeb())) return 1
    return 0
  })
}

async function preparePackages() {
  if (!packagesMatchLock() && !(await installPackages())) return false
  const fault = nodeFault()
  if (fault) console.error(fault)
  else stampPackages()
  return !fault
}

function installPackages() {
  // npm runs on the machine's own Node.js: ours is about to be replaced under its feet. Windows cannot delete a
  // running program, which is what this process is there on any but the first run, so it gets `install`.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(binaries))
  const act = onWindows && process.execPath.includes('node_modules') ? 'install' : 'ci'
  return runQuietly({
    title: 'Installing packages (about a minute the first time)',
    command: onWindows ? 'npm.cmd' : 'npm',
    args: [act, '--no-audit', '--no-fund', '--loglevel=error'],
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: onWindows,
    advice:
      'If the registry could not be reached, run the same command again. If the lock file does not fit, run `npm install` once.',
  })
}

/** Payung runs its TypeScript directly, which needs the Node.js that comes as one of its packages (`node`). */
function nodeFault() {
  const program = ownNode()
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const found = stdout?.trim()
  if (found && Number(found.slice(1).split('.')[0]) >= neededNode) return undefined
  return [
    `Payung runs on Node.js ${neededNode}; here ${found ? `only ${found}` : 'none'} answers.`,
    'It comes as the package `node`, whose install script puts the program in place. If scripts are switched off here, run:',
    '    npm rebuild node --ignore-scripts=false',
    `Where that program cannot run (Alpine Linux, for example), install Node.js ${neededNode} on the machine itself.`,
  ].join('\n')
}

function ownNode() {
  const program = onWindows ? join(binaries, 'node.cmd') : join(binaries, 'node')
  const direct = join('node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node')
  if (existsSync(direct)) return direct
  return existsSync(program) && !onWindows ? program : 'node'
}

async function buildWeb() {
  const built = await runQuietly({
    title: 'Building the web application',
    command: ownNode(),
    args: [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    // Asked for by a test, the build would otherwise take React's development edition, a third heavier and slower.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: false,
    advice: 'The messages above name the file that does not build.',
  })
  if (built) stampWeb()
  return built
}
