import { matchExactly } from '#matching/index.ts'
import { parseKk } from '#values/kk.ts'
import { parseNik } from '#values/nik.ts'
import { nameKey } from '#values/person-name.ts'
import { plainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bombana, generateBombana } from './bombana.ts'
import { exactRuleOver } from './testing/exact-rule.ts'
import type { NomineeRow } from './village/submissions.ts'

type Row = NomineeRow & { readonly desa: string }

/** Whom each row was linked to; undefined where nobody was found or a person must look. */
type Links = readonly (number | undefined)[]

const known = (read: string | Refusal): string | null => (isRefusal(read) || read === '' ? null : read)

function rowsOf({ submissions }: Bombana): Row[] {
  const last = submissions.filter(({ isLast }) => isLast)
  return last.flatMap(({ desa, rows }) => rows.map((row) => ({ ...row, desa: desa.code })))
}

function extractOf({ dtsen, areas, registry }: Bombana) {
  return Array.from({ length: dtsen.size }, (_, i) => ({ ...dtsen.rowAt(i), id: String(i) })).map((row) => ({
    ...row,
    nik: row.nik === '' ? null : row.nik,
    name: nameKey(row.name),
    area: areas.desa[registry.desa[row.person] ?? 0]?.code ?? null,
  }))
}

function linksByRule(drawn: Bombana, all: readonly Row[]): Links {
  const find = exactRuleOver(drawn)
  return all.map(({ written, desa }) => find(written, desa))
}

function linksByProduct(bombana: Bombana, rows: readonly Row[]): Links {
  const subjects = rows.map(({ written: { cells }, desa }, i) => ({
    id: String(i),
    nik: known(parseNik(cells.nik)),
    kk: known(parseKk(cells.kk)),
    name: known(nameKey(cells.name)),
    birthDate: known(readWrittenDate(cells.birthDate, plainDate(2025, 7, 1))),
    area: desa,
  }))
  const outcomes = matchExactly(subjects, extractOf(bombana))
  return outcomes.map((found) =>
    found.kind === 'linked' ? bombana.dtsen.rowAt(Number(found.entry.id)).person : undefined,
  )
}

function linksByNikAlone({ dtsen }: Bombana, rows: readonly Row[]): Links {
  const byNik = new Map(
    Array.from({ length: dtsen.size }, (_, i) => dtsen.rowAt(i)).map((row) => [row.nik, row.person]),
  )
  return rows.map(({ written }) => byNik.get(known(parseNik(written.cells.nik)) ?? 'none'))
}

/** Share of the eligible people who were found, and share of the links that name somebody else. */
function measure(what: string, rows: readonly Row[], links: Links, eligible: number) {
  const right = rows.flatMap(({ nominee }, i) => (nominee.person && links[i] === nominee.person.id ? [nominee] : []))
  const found = new Set(right.flatMap(({ person, reasons }) => (person && reasons.length === 0 ? [person.id] : [])))
  const made = links.filter((link) => link !== undefined).length
  const measured = { recall: found.size / eligible, wrong: made - right.length, wrongShare: 1 - right.length / made }
  process.stdout.write(`${what}: ${JSON.stringify(measured)}\n`)
  return measured
}

let bombana: Bombana
let rows: Row[]
beforeAll(() => {
  bombana = generateBombana('uji')
  rows = rowsOf(bombana)
})

describe.each([
  ['the exact rule', (): Links => linksByRule(bombana, rows)],
  ['the exact matcher of the product', (): Links => linksByProduct(bombana, rows)],
])('%s over the lists of the demo', (what, linksOf) => {
  test('finds nine of ten eligible people, not all, and links at most one row in two hundred wrongly', () => {
    const { recall, wrong, wrongShare } = measure(what, rows, linksOf(), bombana.eligible.length)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeLessThan(0.98)
    expect(wrongShare).toBeLessThanOrEqual(0.005)
    expect(wrong).toBeGreaterThan(0)
  })
})

test('an equal NIK alone finds about four of five', () => {
  const { recall } = measure('NIK alone', rows, linksByNikAlone(bombana, rows), bombana.eligible.length)
  expect(recall).toBeGreaterThan(0.77)
  expect(recall).toBeLessThan(0.84)
})
