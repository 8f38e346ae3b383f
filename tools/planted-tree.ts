import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const settings = ['package.json', '.dependency-cruiser.mjs', '.oxlintrc.json', 'src/path.ts']
const compilerSettings = ['tsconfig.json', 'tsconfig.rules.json', 'tsconfig.web.json']

/**
 * A small tree of its own with the project's settings and packages, in which a test plants a fault and looks whether
 * the check finds it. A check that nobody has seen failing is only a hope.
 */
export function plantTree(files: Readonly<Record<string, string>>): { root: string; remove: () => void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'payung-planted-')))
  for (const file of [...settings, ...compilerSettings]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    copyFileSync(join(project, file), join(root, file))
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}
