// Makes a fresh clone ready before `npm start`, `npm test` and their kin: installs the packages, then (with --web)
// builds the browser bundle. Plain JavaScript without dependencies, because it runs before there are any, on
// whatever Node.js the machine has.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'

const oldestNode = 20
const major = Number(process.versions.node.split('.')[0])

if (major < oldestNode) {
  console.error(`Payung needs Node.js ${oldestNode} or newer to install itself; this is ${process.version}.`)
  process.exit(1)
}

chdir(fileURLToPath(new URL('..', import.meta.url)))

const { packagesAreFresh } = await import('./ensure/packages.mjs')
const { webIsFresh } = await import('./ensure/web-bundle.mjs')
const wantsWeb = process.argv.includes('--web')

// The work itself stands in files that are loaded only when there is some: a second start pays for two comparisons.
if (!packagesAreFresh() || (wantsWeb && !webIsFresh())) {
  const { makeReady } = await import('./ensure/make-ready.mjs')
  process.exitCode = await makeReady({ wantsWeb })
}
