// Loaded before Payung itself: what was compiled once is read from a folder at the next start, here and in the
// processes that this one starts. A folder that cannot be written costs the gain and nothing else.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/payung-compiled', import.meta.url))
enableCompileCache(process.env.NODE_COMPILE_CACHE)
