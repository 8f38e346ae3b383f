// Looks for what compiler, linter and arrows let pass and what has cost others data: see the two tables in traps/.
import { findTraps, traps } from './traps/find-traps.ts'

const faults = findTraps(process.cwd())
for (const fault of faults) console.error(fault)
console.log(`${traps.length} traps, ${faults.length === 0 ? 'none sprung' : `${faults.length} faults`}`)
process.exitCode = faults.length === 0 ? 0 : 1
