import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const wanted = 'package-lock.json'
const installed = 'node_modules/.package-lock.json'
const stamp = 'node_modules/.payung-installed'

/** Names the lock file's content: its time means nothing after a clone or a change of branch. */
const lockDigest = () => createHash('sha256').update(readFileSync(wanted)).digest('hex')

/** True when node_modules holds what package-lock.json asks for and a usable Node.js was seen there. */
export function packagesAreFresh() {
  return existsSync(installed) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()
}

export function stampPackages() {
  writeFileSync(stamp, lockDigest())
}

/** True when somebody ran `npm install` by hand and got the very versions the lock file names: nothing to do then. */
export function packagesMatchLock() {
  if (!existsSync(installed)) return false
  const want = packagesIn(wanted)
  const have = packagesIn(installed)
  return Object.entries(want).every(
    ([place, { version, optional }]) => place === '' || optional || have[place]?.version === version,
  )
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
