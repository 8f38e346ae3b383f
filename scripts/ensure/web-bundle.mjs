import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = 'dist/web/index.html'
const stamp = 'dist/web.stamp'

/** Everything the browser bundle is made of: its own folder, and what the arrow rule lets it import. */
function sources() {
  const steps = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = ['vite.config.ts', 'package-lock.json', 'tsconfig.web.json', 'src/path.ts']
  files.push('src/rulebook/types.ts', 'src/access/roles.ts')
  const folders = ['src/web', 'src/values', 'tools/web-build', 'public']
  for (const { name } of steps) {
    files.push(`src/${name}/contract.ts`)
    folders.push(`src/${name}/rules`, `src/${name}/contract`)
  }
  return [...files.filter((file) => existsSync(file)), ...folders.flatMap(filesBelow)].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })
}

const digestOf = (parts) => createHash('sha256').update(parts.join('\n')).digest('hex')
const byTime = (files) => digestOf(files.map((file) => [file, statSync(file).size, statSync(file).mtimeMs].join(' ')))
const byContent = (files) =>
  digestOf(files.map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`))

/** True when dist/web was built from the very sources that stand here, or when there are no sources to build from. */
export function webIsFresh() {
  if (!existsSync('src/web/index.html')) return true
  if (!existsSync(page) || !existsSync(stamp)) return false
  const files = sources()
  const [time, content] = readFileSync(stamp, 'utf8').split('\n')
  if (time === byTime(files)) return true
  if (content !== byContent(files)) return false
  stampWeb(files)
  return true
}

/** Remembers times for the quick answer and contents for the sure one (a change of branch and back alters times only). */
export function stampWeb(files = sources()) {
  writeFileSync(stamp, [byTime(files), byContent(files)].join('\n'))
}
