import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** Where and when a figure was measured. Without it a figure says nothing. */
export type Machine = {
  readonly cores: number
  readonly processor: string
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  readonly commit: string
  readonly date: string
  /** Programs waiting for a core when the run began; above the number of cores every figure is too slow. */
  readonly loadAtStart: number
}

export function thisMachine(): Machine {
  const processors = cpus()
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    commit: commitHere(),
    date: new Date().toISOString().slice(0, 16).replace('T', ' ').concat(' UTC'),
    loadAtStart: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}

function commitHere(): string {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no')
    return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' with uncommitted changes'}`
  } catch {
    return 'no clone of git'
  }
}
