import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// Beside node_modules and not inside: `npm ci` begins by deleting that folder.
const lock = '.ensure.tmp'
const patience = 10 * 60_000

/**
 * Runs the work while no other process does the same in this folder; two `npm ci` at once would destroy each other.
 * Gives what the work gives, or 1 when the other one never ended.
 */
export async function withLock(work) {
  const deadline = Date.now() + patience
  let announced = false
  while (!takeLock()) {
    if (Date.now() > deadline) {
      console.error(
        `Another process (${holder()}) seems to be installing for ten minutes. If there is none, delete ${lock}.`,
      )
      return 1
    }
    if (!announced) console.error('Waiting for another process that is installing here …')
    announced = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(holder())) rmSync(lock, { force: true })
    return false
  }
}

function holder() {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

// An empty file is one that its owner is just about to fill.
function isAlive(pid) {
  if (!pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
