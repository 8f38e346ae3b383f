import * as z from 'zod/mini'
import { namesOf } from '#access/names-of.ts'
import type { Tx } from '#platform/index.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { ProgrammeRow } from '../contract.ts'
import { fileEntries, fileParts, type FileAnswer, type FilePart } from '../contract/file/programme-file.ts'
import { findProgramme, listFunds, type FundRecord } from '../records.ts'
import { dueLines } from '../rules/file/due-lines.ts'
import { listAge } from '../rules/file/list-age.ts'
import { listEntries } from './records.ts'

type Entries = { readonly [Part in FilePart]: FileAnswer[Part] }

/** The whole file of a programme as it stands, and what is late in it. */
export async function readFile(tx: Tx, programmeId: string, today: PlainDate): Promise<FileAnswer | Refusal> {
  const programme = await findProgramme(tx, programmeId)
  if (!programme) return refuse('not-found')
  const entries = await readEntries(tx, programmeId)
  const funds = await listFunds(tx, programmeId)
  return {
    ...entries,
    today,
    due: [...dueLines(entries, today)],
    age: listAge(entries.stages, programme.firstMonth) ?? null,
    lacks: lacksOf(programme, funds),
  }
}

async function readEntries(tx: Tx, programmeId: string): Promise<Entries> {
  const standing = []
  for (const part of fileParts) standing.push({ part, rows: await listEntries(tx, part, programmeId) })
  const writers = await namesOf(
    tx,
    standing.flatMap(({ rows }) => rows.map(({ keptBy }) => keptBy)),
  )
  const read = standing.map(({ part, rows }) => [
    part,
    rows.map(({ key, fields, keptAt, keptBy }) => ({
      ...z.parse(fileEntries[part], fields),
      entryId: key.id,
      version: key.version,
      keptOn: keptAt.toISOString(),
      keptBy: writers.get(keptBy) ?? '',
    })),
  ])
  // Each part was read by its own contract.
  return Object.fromEntries(read) as Entries
}

/** A commitment without these is a plan: the DPA gives the money, regulation and PKS the right to enrol. */
function lacksOf({ legalBasis, pksNumber }: ProgrammeRow, funds: readonly FundRecord[]): FileAnswer['lacks'] {
  const hasDpa = funds.some(({ dpaNumber }) => dpaNumber !== '')
  return [
    ...(legalBasis === '' ? (['regulation'] as const) : []),
    ...(pksNumber === '' ? (['pks'] as const) : []),
    ...(hasDpa ? [] : (['dpa'] as const)),
  ]
}
