/** One bench in a process of its own: `run.ts` starts it, so that no bench inherits the memory of another. */
import { benches } from './benches.ts'
import type { Measured } from './report/figure.ts'

export type FromAlone =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'broken'; readonly reason: string }

const tell = (message: FromAlone) => process.send?.(message)

// What a bench started (a server, a browser) goes when this process ends in an orderly way; so it always does.
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
process.on('disconnect', () => process.exit(1))

const bench = benches[process.argv[2] ?? '']
if (!bench) throw new Error(`no such bench: ${process.argv[2]}`)
try {
  tell({ kind: 'measured', measured: await bench.measure((text) => tell({ kind: 'progress', text })) })
} catch (error) {
  tell({ kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
process.disconnect()
