import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const home = resolve(import.meta.dirname, '..', '..')

/** The folder of the browser application, built first where it is missing or older than its sources. */
export function builtWeb(): string {
  execFileSync(process.execPath, ['scripts/ensure.mjs', '--web'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] })
  return resolve(home, 'dist', 'web')
}
