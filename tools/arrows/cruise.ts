import type { ICruiseResult } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files.ts'
import { runTool, toolPath } from '../run-tool.ts'

export type Breach = { readonly rule: string; readonly from: string; readonly to: string }
export type Cruise = {
  readonly breaches: readonly Breach[]
  /** Modules of `src` that were really read. */
  readonly seen: number
  /** Modules of `src` that stand on the disk; fewer seen than these means that the check looked away. */
  readonly standing: number
  readonly imports: readonly (readonly [from: string, to: string])[]
}

/** Reads every import below `root` and holds it against the arrow rule. Throws when the tool itself breaks. */
export async function cruise(root: string): Promise<Cruise> {
  const folders = ['src', 'test', 'bench', 'tools'].filter((folder) => existsSync(join(root, folder)))
  const args = [...folders, '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
  const run = await runTool(toolPath('dependency-cruiser'), args, root)
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer:\n${run.output}`)
  const { modules, summary } = JSON.parse(run.stdout) as ICruiseResult
  return {
    breaches: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    seen: modules.filter((module) => isSource(module.source)).length,
    standing: filesBelow(root, 'src').filter(isSource).length,
    imports: modules.flatMap((module) =>
      module.dependencies.map((dependency) => [module.source, dependency.resolved] as const),
    ),
  }
}

const isSource = (path: string) => path.startsWith('src/') && /\.tsx?$/.test(path)
