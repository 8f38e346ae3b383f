import * as z from 'zod/mini'
import { maskedNik } from '#people/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import {
  ruleCheck,
  verificationRun,
  type VerificationRun,
  type VerifiedFilter,
  type VerifiedPage,
  type VerifiedRow,
} from './contract.ts'
import { listProposedAnswers } from './nik-records.ts'
import { otherDesa } from './other-desa.ts'
import { knownAnswers } from './replies/known-answers.ts'
import * as records from './records.ts'

export async function listRuns(tx: Tx, programmeId: string): Promise<VerificationRun[]> {
  const rows = await records.listVerificationRuns(tx, programmeId)
  return rows.map((row) => ({
    id: row.id,
    programmeId: row.programme_id,
    registryId: row.registry_id,
    coverId: row.cover_id,
    policyId: row.policy_id,
    at: row.at.toISOString(),
    counts: z.parse(verificationRun.shape.counts, row.counts),
  }))
}

/** One page of people with what was found out about each; the total is of the whole filter. */
export async function pageVerified(tx: Tx, vault: Vault, now: Date, filter: VerifiedFilter): Promise<VerifiedPage> {
  const rows = await records.pageVerified(tx, filter)
  const proposed = await listProposedAnswers(tx, now)
  const others = await otherDesa(tx, filter.runId, rows)
  const known = await knownAnswers(
    tx,
    rows.map(({ person_id: id }) => id),
  )
  return {
    rows: rows.map((row) => ({
      ...verifiedOf(vault, row, proposed),
      alsoIn: [...(others.get(row.person_id) ?? [])],
      answers: [...(known.get(row.person_id) ?? [])],
    })),
    next: rows.length === filter.limit ? rows.at(-1)!.person_id : null,
    total: await records.countVerified(tx, filter),
  }
}

type Row = Awaited<ReturnType<typeof records.pageVerified>>[number]

function verifiedOf(vault: Vault, row: Row, proposed: ReadonlySet<string>): Omit<VerifiedRow, 'alsoIn' | 'answers'> {
  return {
    personId: row.person_id,
    name: row.name,
    nik: maskedNik(vault, { id: row.person_id, nik_sealed: row.nik_sealed }),
    area: row.area,
    birthDate: row.birth_date,
    occupation: row.occupation,
    // The words are held by CHECK constraints of the table.
    match: row.match as VerifiedRow['match'],
    matchedBy: row.matched_by,
    decile: row.decile,
    dataDate: row.data_date,
    covered: typeof row.cover === 'string' ? row.cover : null,
    doubles: row.doubles,
    outcome: row.outcome as VerifiedRow['outcome'],
    checks: z.parse(z.array(ruleCheck), row.checks),
    nikQuestion: nikQuestionOf(row, proposed.has(row.person_id)),
  }
}

function nikQuestionOf(
  { other_nik_index: other, nik_index: own, answer, reason }: Row,
  isProposed: boolean,
): VerifiedRow['nikQuestion'] {
  if (other === null) return null
  if (answer === 'registry' || answer === 'desa') return { state: answer, reason: reason ?? '' }
  if (own?.equals(other)) return { state: 'agreed', reason: '' }
  return { state: isProposed ? 'proposed' : 'open', reason: '' }
}
