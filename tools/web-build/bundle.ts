import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = resolve(import.meta.dirname, '..', '..', 'dist', 'web')

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

/** The bundle as it was built last; undefined where nobody built it. */
export function readManifest(): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

/** Every file a browser needs for these modules, each once: the page, what it names, what they import, their styles. */
export function filesFor(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const files = new Set(['index.html', ...namedInPage()])
  const seen = new Set<string>()
  const take = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk)
      throw new Error(`${name} is not in the bundle: first-loads.ts names a page that is called otherwise now`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const other of chunk.imports ?? []) take(other)
  }
  for (const name of modules) take(name)
  return [...files]
}

function namedInPage(): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  return [...page.matchAll(/(?:src|href)="[/](assets[/][^"]+)"/g)].map(([, file]) => file!)
}

/** Sizes in KB (1,024 bytes) by gzip -9, as sizes of the web application are given everywhere. */
export function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1024
}

export function plain(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0) / 1024
}
