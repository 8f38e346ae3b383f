import { fileURLToPath } from 'node:url'
import { runTool, toolPath, type ToolRun } from '../run-tool.ts'

type Check = { readonly name: string; readonly run: () => Promise<ToolRun> }

const own = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const tool = (command: Parameters<typeof toolPath>[0], ...args: string[]) => runTool(toolPath(command), args)

/** The checks that read the tree without running it; the slowest first, so that the quick ones fill the gaps. */
export const staticChecks: readonly Check[] = [
  { name: 'lint', run: () => tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'types of the tables', run: () => runTool(own('tables.ts'), ['--verify']) },
  { name: 'types of the server', run: () => tool('tsc', '-p', 'tsconfig.json') },
  { name: 'types of the rules', run: () => tool('tsc', '-p', 'tsconfig.rules.json') },
  { name: 'types of the web', run: () => tool('tsc', '-p', 'tsconfig.web.json') },
  { name: 'arrows', run: () => runTool(own('arrows.ts'), []) },
  { name: 'dead code', run: () => tool('knip') },
  { name: 'traps', run: () => runTool(own('traps.ts'), []) },
  { name: 'format', run: () => tool('oxfmt', '--check') },
]
