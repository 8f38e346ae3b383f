import { readFileSync } from 'node:fs'

/** The most memory a process held so far, in MB (2^20 bytes). Only Linux tells it; elsewhere the figure is left out. */
export function mostMemory(pid: number | undefined): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(factsOf(pid, 'status'))?.[1]
  return kilobytes ? Number(kilobytes) / 1024 : undefined
}

const ticksInASecond = 100

/** Seconds of processor a process took so far, all its threads together; a busy machine hardly blurs it. Linux only. */
export function processorTime(pid: number | undefined): number | undefined {
  // The second word is the name of the program and may hold spaces; user and system time are the 14th and 15th.
  const words = factsOf(pid, 'stat').split(') ').at(-1)!.split(' ')
  const ticks = Number(words[11]) + Number(words[12])
  return Number.isNaN(ticks) ? undefined : ticks / ticksInASecond
}

function factsOf(pid: number | undefined, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
