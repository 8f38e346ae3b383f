import * as z from 'zod/mini'
import type { Act } from '#access/act.ts'
import { mask } from '#access/personal-data/mask.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { nominationRow, type NominationRow, type RowsAnswer, type RowsInput, type WrittenAnswer } from '../contract.ts'
import { findList } from '../records/lists.ts'
import { findRow, pageRows, type RowRecord } from '../records/rows.ts'
import { openWritten } from '../receiving/compare-rows.ts'
import type { RemovalReason } from '../rules/own-row.ts'
import { receivers } from '../receiving/receivers.ts'

/** One page of a list, numbers masked. */
export async function readRowsOf(tx: Tx, vault: Vault, page: RowsInput): Promise<RowsAnswer | Refusal> {
  if (!(await findList(tx, page.listId))) return refuse('not-found')
  const rows = await pageRows(tx, page)
  return { rows: rows.map((row) => maskedRow(vault, row)), next: rows.length === page.limit ? rows.at(-1)!.id : null }
}

const remarks = nominationRow.shape.faults

function maskedRow(vault: Vault, row: RowRecord): NominationRow {
  const open = (column: 'nik' | 'kk' | 'phone', sealed: Buffer | null) =>
    sealed && vault.open({ table: 'nomination', column, row: row.id }, sealed)
  const [nik, kk, phone] = [open('nik', row.nik_sealed), open('kk', row.kk_sealed), open('phone', row.phone_sealed)]
  return {
    id: row.id,
    sheet: row.sheet,
    rowNumber: row.row_number,
    name: row.name,
    nik: mask('nik', nik),
    kk: mask('kk', kk),
    phone: mask('phone', phone),
    birthPlace: row.birth_place,
    birthDate: row.birth_date,
    sex: row.sex === 'L' || row.sex === 'P' ? row.sex : null,
    motherName: row.mother_name,
    address: mask('address', row.address),
    occupation: row.occupation,
    occupationWritten: row.occupation_written,
    occupation2: row.occupation_2,
    workplace: row.workplace,
    statesWork: row.states_work,
    statesHealth: row.states_health,
    nominatedOn: row.nominated_on,
    // The database allows no other words.
    verdict: row.verdict as NominationRow['verdict'],
    current: row.current,
    removed: removalOf(row),
    faults: z.parse(remarks, row.faults),
    warnings: z.parse(remarks, row.warnings),
  }
}

const removalOf = ({ removed_as: as, removed_at: at }: RowRecord): NominationRow['removed'] =>
  // The database allows no other reasons, and no reason without its moment.
  as === null ? null : { as: as as RemovalReason, at: at!.toISOString() }

/** A row as it was written, to mend it on screen. Full numbers leave the vault, so it is an act and stands in the trail. */
export const openRow: Act<{ rowId: string }, WrittenAnswer> = {
  name: 'nomination.open-row',
  answersNumbers: async (tx, { rowId }) => {
    const row = await findRow(tx, rowId)
    return row ? { of: { about: 'list', list: row.list_id }, rows: [rowId] } : refuse('not-found')
  },
  roles: receivers,
  run: async ({ tx, vault, note }, { rowId }) => {
    const row = await findRow(tx, rowId)
    if (!row) return refuse('not-found')
    note(rowId, { list: row.list_id })
    return {
      rowId,
      listId: row.list_id,
      written: openWritten(vault, row),
      faults: z.parse(remarks, row.faults),
    }
  },
}
