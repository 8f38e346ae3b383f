import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold nothing we wrote. */
const foreign = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.vitest'])

/** Every file of ours below a folder, as paths with forward slashes relative to `root`. */
export function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (foreign.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(root, path)
    return entry.isFile() ? [path] : []
  })
}
