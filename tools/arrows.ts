// Holds every import of the source against the arrow rule (.dependency-cruiser.mjs), and keeps the picture of the arrows
// in ARCHITECTURE.md true. `--draw` redraws it.
import { readFileSync, writeFileSync } from 'node:fs'
import { cruise, type Cruise } from './arrows/cruise.ts'
import { drawArrows } from './arrows/picture.ts'

const page = 'ARCHITECTURE.md'
const frame = /(<!-- arrows: drawn by `npm run arrows -- --draw` -->\n```mermaid\n)[^`]*(\n```)/

const found = await cruise(process.cwd())
const drawing = drawArrows(found.imports)
if (process.argv.includes('--draw')) writeFileSync(page, readFileSync(page, 'utf8').replace(frame, `$1${drawing}$2`))

const faults = [...blindness(found), ...breaches(found), ...stalePicture()]
for (const fault of faults) console.error(fault)
console.log(
  `${found.seen} modules read, ${faults.length === 0 ? 'every arrow runs forward' : `${faults.length} faults`}`,
)
process.exitCode = faults.length === 0 ? 0 : 1

function blindness({ seen, standing }: Cruise): string[] {
  return seen >= standing ? [] : [`only ${seen} of ${standing} modules were read: is \`typescript\` still below 7?`]
}

function breaches(cruised: Cruise): string[] {
  return cruised.breaches.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)
}

function stalePicture(): string[] {
  if (readFileSync(page, 'utf8').includes(drawing)) return []
  return [`the picture in ${page} is out of date: npm run arrows -- --draw`]
}
