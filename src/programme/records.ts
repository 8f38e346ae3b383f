import type { Tx } from '#platform/index.ts'
import { monthsBetween, type Month } from '#values/month.ts'
import { rupiah } from '#values/rupiah.ts'
import {
  policyDocument,
  placesAnswer,
  type PapersInput,
  type PolicyRow,
  type ProgrammeInput,
  type ProgrammeRow,
} from './contract.ts'
import * as z from 'zod/mini'

export type Stamp = { readonly id: string; readonly at: Date; readonly by: string }

export async function insertProgramme(tx: Tx, input: ProgrammeInput, stamp: Stamp): Promise<void> {
  await tx
    .insertInto('programme')
    .values({
      id: stamp.id,
      name: input.name,
      year: input.year,
      first_month: input.firstMonth,
      last_month: input.lastMonth,
      schemes: input.schemes,
      segment: input.segment,
      lead_agency: input.leadAgency,
      welfare_agency: input.welfareAgency,
      branch: input.branch,
      definition: input.definition,
      legal_basis: input.legalBasis,
      pks_number: input.pksNumber,
      nominations_until: input.nominationsUntil,
      created_at: stamp.at,
      created_by: stamp.by,
    })
    .execute()
}

const selectProgramme = (tx: Tx) => tx.selectFrom('programme').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof selectProgramme>['executeTakeFirstOrThrow']>>

export async function listProgrammes(tx: Tx): Promise<ProgrammeRow[]> {
  return (await selectProgramme(tx).orderBy('year', 'desc').orderBy('id', 'desc').execute()).map(programmeOf)
}

export async function findProgramme(tx: Tx, id: string): Promise<ProgrammeRow | undefined> {
  const row = await selectProgramme(tx).where('id', '=', id).executeTakeFirst()
  return row && programmeOf(row)
}

export async function updatePapers(tx: Tx, papers: PapersInput): Promise<void> {
  await tx
    .updateTable('programme')
    .set({
      legal_basis: papers.legalBasis,
      pks_number: papers.pksNumber,
      nominations_until: papers.nominationsUntil,
    })
    .where('id', '=', papers.programmeId)
    .execute()
}

function programmeOf(row: Row): ProgrammeRow {
  return {
    id: row.id,
    name: row.name,
    year: row.year,
    firstMonth: row.first_month,
    lastMonth: row.last_month,
    // Written by this file only, from a checked contract.
    schemes: row.schemes as ProgrammeRow['schemes'],
    segment: row.segment as ProgrammeRow['segment'],
    leadAgency: row.lead_agency,
    welfareAgency: row.welfare_agency,
    branch: row.branch,
    definition: row.definition,
    legalBasis: row.legal_basis,
    pksNumber: row.pks_number,
    nominationsUntil: row.nominations_until,
    months: monthsBetween(row.first_month as Month, row.last_month as Month) + 1,
  }
}

export type FundRecord = {
  readonly id: string
  readonly source: string
  readonly budgetYear: number
  readonly dpaNumber: string
  readonly accountCode: string
  readonly ceiling: number
  readonly allocation?: number | null | undefined
  readonly price: z.output<typeof placesAnswer>
}

export async function insertFund(
  tx: Tx,
  fund: Omit<FundRecord, 'id'> & { readonly programmeId: string },
  stamp: Stamp,
): Promise<void> {
  await tx
    .insertInto('fund')
    .values({
      id: stamp.id,
      programme_id: fund.programmeId,
      source: fund.source,
      budget_year: fund.budgetYear,
      dpa_number: fund.dpaNumber,
      account_code: fund.accountCode,
      ceiling: fund.ceiling,
      allocation: fund.allocation ?? null,
      places: fund.price.places,
      basis: JSON.stringify(fund.price),
      created_at: stamp.at,
      created_by: stamp.by,
    })
    .execute()
}

export async function listFunds(tx: Tx, programmeId: string): Promise<FundRecord[]> {
  const rows = await tx.selectFrom('fund').selectAll().where('programme_id', '=', programmeId).orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    budgetYear: row.budget_year,
    dpaNumber: row.dpa_number,
    accountCode: row.account_code,
    ceiling: rupiah(row.ceiling),
    allocation: row.allocation,
    price: z.parse(placesAnswer, row.basis),
  }))
}

export async function updateAllocation(tx: Tx, fundId: string, allocation: number): Promise<void> {
  await tx.updateTable('fund').set({ allocation }).where('id', '=', fundId).execute()
}

export async function insertPolicy(
  tx: Tx,
  policy: Omit<PolicyRow, 'id' | 'createdAt'> & { readonly programmeId: string },
  stamp: Stamp,
) {
  await tx
    .insertInto('selection_policy')
    .values({
      id: stamp.id,
      programme_id: policy.programmeId,
      version: policy.version,
      document: JSON.stringify(policy.document),
      digest: policy.digest,
      created_at: stamp.at,
      created_by: stamp.by,
    })
    .execute()
}

export async function findPolicy(tx: Tx, programmeId: string): Promise<PolicyRow | undefined> {
  const row = await tx
    .selectFrom('selection_policy')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row && policyOf(row)
}

export async function getPolicyById(tx: Tx, policyId: string): Promise<PolicyRow> {
  return policyOf(
    await tx.selectFrom('selection_policy').selectAll().where('id', '=', policyId).executeTakeFirstOrThrow(),
  )
}

function policyOf(row: {
  id: string
  version: number
  document: unknown
  digest: string
  created_at: Date
}): PolicyRow {
  const document = z.parse(policyDocument, row.document)
  return { id: row.id, version: row.version, document, digest: row.digest, createdAt: row.created_at.toISOString() }
}

export async function listAreasUnder(tx: Tx, area: string): Promise<{ code: string; name: string }[]> {
  return tx
    .selectFrom('area')
    .select(['code', 'name'])
    .where('code', '>=', area)
    .where('code', '<', `${area}~`)
    .orderBy('code')
    .execute()
}
