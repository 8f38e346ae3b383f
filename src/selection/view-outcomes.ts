import type { Actor } from '#access/actor.ts'
import { maskedNik } from '#people/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { occupations } from '#values/occupation.ts'
import { soughtTokens } from '#values/person-name.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { OutcomePage, OutcomeRow, OutcomesInput } from './contract.ts'
import { outcomeIn } from './outcome-reasons.ts'
import { outcomeWord, standingOf, type Standing } from './outcome-word.ts'
import { areaNames } from './records/names.ts'
import { countOutcomes, pageOutcomes, type OutcomeFilter, type OutcomePageRow } from './records/outcomes.ts'
import type { RunRow } from './records/runs.ts'
import { ruleSentence } from './rules/rule-sentences.ts'
import { countsIn } from './run-summary.ts'
import { visibleRun } from './visible-run.ts'

type Reader = { readonly tx: Tx; readonly vault: Vault; readonly actor: Actor }

/** One page of people with what became of each: those in the order by rank, then the refused. */
export async function viewOutcomes(reader: Reader, input: OutcomesInput): Promise<OutcomePage | Refusal> {
  const { tx, vault, actor } = reader
  const run = await visibleRun(tx, actor, input.runId)
  if (isRefusal(run)) return run
  const filter = filterOf(vault, input)
  const rows = await pageOutcomes(tx, filter)
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  )
  const standing = standingOf(run)
  return {
    rows: rows.map((row) => rowOf(reader, row, { standing, names })),
    next: rows.length === input.limit ? cursorOf(rows.at(-1)!) : null,
    total: knownTotal(run, actor, input) ?? (await countOutcomes(tx, filter)),
  }
}

/** The run knows its own counts; whoever sees the whole Pemda and asks for no part of it need not wait for a count. */
function knownTotal(run: RunRow, { area, pemda }: Actor, asked: OutcomesInput): number | undefined {
  if (area !== pemda || asked.area || asked.occupation || asked.text) return undefined
  const { people, outsideQuota, ...counts } = countsIn(run)
  if (!asked.outcome) return people
  return asked.outcome === 'outside-quota' ? outsideQuota : counts[asked.outcome]
}

function filterOf(vault: Vault, { text = '', after, ...asked }: OutcomesInput): OutcomeFilter {
  const digits = text.replaceAll(/[\s.-]/g, '')
  const isNik = /^\d{16}$/.test(digits)
  return {
    ...asked,
    after: after === undefined ? undefined : readCursor(after),
    tokens: isNik ? [] : soughtTokens(text),
    nikIndex: isNik ? vault.index('nik', digits) : undefined,
  }
}

/** `6000_…` for people in the order, `_…` for the refused. */
const cursorOf = ({ rank, person_id }: OutcomePageRow) => `${rank ?? ''}_${person_id}`

/** A cursor that is not ours begins again at the front. */
function readCursor(text: string): OutcomeFilter['after'] {
  const found = /^(\d{0,9})_([0-9a-f-]{36})$/.exec(text)
  return found ? { rank: found[1] === '' ? null : Number(found[1]), personId: found[2]! } : undefined
}

type Around = { readonly standing: Standing; readonly names: ReadonlyMap<string, string> }

function rowOf({ vault, actor }: Reader, row: OutcomePageRow, { standing, names }: Around): OutcomeRow {
  const isDesa = actor.role === 'desa-operator'
  const outcome = outcomeIn(row)
  return {
    personId: row.person_id,
    name: row.name,
    nik: isDesa ? '' : maskedNik(vault, { id: row.person_id, nik_sealed: row.nik_sealed }),
    area: row.area,
    desa: names.get(row.area) ?? '',
    kecamatan: names.get(row.area.slice(0, 8)) ?? '',
    sex: row.sex === 'L' || row.sex === 'P' ? row.sex : null,
    occupation: occupations.find(({ code }) => code === row.occupation)?.label ?? null,
    decile: isDesa ? null : row.decile,
    outcome: outcome.kind,
    held: row.held,
    word: outcomeWord(row, standing),
    rank: isDesa ? null : row.rank,
    place: row.place,
    fundId: isDesa ? null : row.fund_id,
    reasons: outcome.kind === 'refused' ? outcome.failures.map(ruleSentence) : [],
  }
}
