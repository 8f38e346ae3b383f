import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** One dump of the embedded database on the second path. */
export type Copy = {
  /** Rises with every copy; the journal files from this number on may hold acts that it lacks. */
  readonly sequence: number
  readonly at: string
  readonly name: string
}

/** The newest copies that are kept whatever their age: one that does not open must not be the only one. */
const newestKept = 4
/** Besides, the last copy of each of so many days: damage is not always noticed the same day. */
const daysKept = 7

const form = /^payung-(\d{8})-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.copy$/

export function copyOf(sequence: number, at: Date): Copy {
  const second = `${at.toISOString().slice(0, 19)}Z`
  const name = `payung-${String(sequence).padStart(8, '0')}-${second.replaceAll(':', '-')}.copy`
  return { sequence, at: second, name }
}

/** Newest first. */
export function listCopies(folder: string): readonly Copy[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return readdirSync(folder)
    .flatMap((name) => readName(name) ?? [])
    .toSorted((a, b) => b.sequence - a.sequence)
}

function readName(name: string): Copy | undefined {
  const [, sequence, at] = form.exec(name) ?? []
  if (!sequence || !at) return undefined
  return { sequence: Number(sequence), at: at.replaceAll(/(?<=T.*)-/g, ':'), name }
}

/** @param copies newest first */
export function splitByAge(copies: readonly Copy[]): { kept: readonly Copy[]; dropped: readonly Copy[] } {
  const days = new Map<string, Copy>()
  for (const copy of copies) {
    const day = copy.at.slice(0, 10)
    if (!days.has(day)) days.set(day, copy)
  }
  const daily = new Set([...days.values()].slice(0, daysKept))
  const kept = copies.filter((copy, place) => place < newestKept || daily.has(copy))
  return { kept, dropped: copies.filter((copy) => !kept.includes(copy)) }
}

/** @returns the first journal file that is still needed */
export function dropOldCopies(folder: string): number {
  const copies = listCopies(folder)
  for (const copy of splitByAge(copies).dropped) rmSync(join(folder, copy.name), { force: true })
  return copies[Math.min(newestKept, copies.length) - 1]?.sequence ?? 0
}
