import { checkChain } from './check-chain.ts'
import { checkDemoAccounts, checkFiles, checkJobs } from './check-contents.ts'
import { checkEngine, checkMigrations, checkRole } from './check-database.ts'
import { checkFolders, checkKeyFile, checkVaults } from './check-keys.ts'
import { checkClock, checkCopies, checkInterruption, checkLock, checkSpace } from './check-machine.ts'
import { checkKeyVersions } from './check-key-versions.ts'
import { checkPolicies } from './check-policies.ts'
import type { Examined } from './examined.ts'
import { wrong, type Finding } from './finding.ts'

/** All checks, in the order in which somebody would mend what they find. A check that breaks is itself a finding. */
export async function examine(examined: Examined): Promise<readonly Finding[]> {
  const vaults = await checkVaults(examined).catch((error: unknown) => ({
    findings: [brokenCheck('vaults', error)],
    keys: new Map(),
  }))
  const checks: [string, (examined: Examined) => Finding[] | Promise<Finding[]>][] = [
    ['engine', checkEngine],
    ['clock', checkClock],
    ['migrations', checkMigrations],
    ['policies', checkPolicies],
    ['role', checkRole],
    ['key-file', checkKeyFile],
    ['vaults', () => vaults.findings],
    ['keys', checkKeyVersions],
    ['folders', checkFolders],
    ['files', (one) => checkFiles(one, vaults.keys)],
    ['copies', checkCopies],
    ['interruption', checkInterruption],
    ['space', checkSpace],
    ['demo-accounts', checkDemoAccounts],
    ['jobs', checkJobs],
    ['trail', checkChain],
    ['lock', checkLock],
  ]
  const findings: Finding[] = []
  for (const [name, check] of checks) findings.push(...(await attempt(name, () => check(examined))))
  return findings
}

async function attempt(name: string, check: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check()
  } catch (error) {
    return [brokenCheck(name, error)]
  }
}

function brokenCheck(name: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  return wrong(
    name,
    `Pemeriksaan ${name} tidak dapat dijalankan: ${reason}`,
    `The check ${name} could not be made: ${reason}`,
  )
}
