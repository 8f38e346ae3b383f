import { createHash } from 'node:crypto'
import type { Act, ActContext } from '#access/act.ts'
import { approvalRules } from '#access/approval/rules/approval-rules.ts'
import type { TwoPersonAct } from '#access/approval/two-person-act.ts'
import { isNikTaken, lockNik, replaceNik } from '#people/index.ts'
import type { Tx, Vault } from '#platform/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { NikAnswerInput, NikPair, NikQuestion } from './contract.ts'
import {
  answeringNik,
  findDifference,
  insertNikAnswer,
  isAnswered,
  isOnCards,
  listUnanswered,
  type Unanswered,
} from './nik-records.ts'
import { readIdentities } from './records.ts'
import { openIdentity } from './registry-identity.ts'

/** What the welfare data say instead of the desa, and under which name these data go. */
export type OtherNik = { readonly nik: string; readonly source: string }

const roles = ['lead-agency-officer', 'welfare-data-officer'] as const

/** Whose NIK is in doubt, with the other number, until a person has answered which of the two is right. */
export async function openNikQuestions(
  tx: Tx,
  vault: Vault,
  of: { readonly programmeId: string; readonly personIds: readonly string[] },
): Promise<ReadonlyMap<string, OtherNik>> {
  const asked = await listUnanswered(tx, of.programmeId, of.personIds)
  const found = new Map<string, OtherNik>()
  for (const [registryId, some] of Map.groupBy(asked, (row) => row.registry_id)) {
    const niks = await readNiks(tx, vault, registryId, some)
    for (const { person_id: person, registry_line: line, source } of some)
      found.set(person, { nik: niks.get(line) ?? '', source })
  }
  return found
}

async function readNiks(tx: Tx, vault: Vault, registryId: string, rows: readonly Pick<Unanswered, 'registry_line'>[]) {
  const lines = rows.map((row) => row.registry_line)
  const sealed = await readIdentities(tx, registryId, lines)
  return new Map(
    sealed.map((row) => [row.line, openIdentity(vault, registryId, row.line, row.identity_sealed).nik ?? '']),
  )
}

type Doubt = {
  readonly area: string
  readonly otherIndex: Buffer
  readonly pair: NikPair
}

async function findDoubt({ tx, vault }: ActContext, { runId, personId }: NikQuestion): Promise<Doubt | Refusal> {
  const difference = await findDifference(tx, runId, personId)
  const person = difference && (await lockNik(tx, vault, personId))
  if (!difference?.other_nik_index || difference.registry_line === null || !person) return refuse('not-found')
  if (person.index?.equals(difference.other_nik_index)) return refuse('nik-answered-already')
  const row = { registry_line: difference.registry_line }
  const niks = await readNiks(tx, vault, difference.registry_id, [row])
  const other = niks.get(row.registry_line) ?? ''
  const pair = { desa: person.nik, registry: other, source: difference.source }
  return { area: person.area, otherIndex: difference.other_nik_index, pair }
}

async function findAnswerable(context: ActContext, input: NikAnswerInput): Promise<Doubt | Refusal> {
  const doubt = await findDoubt(context, input)
  if (isRefusal(doubt)) return doubt
  if (await isAnswered(context.tx, input.personId, doubt.otherIndex)) return refuse('nik-answered-already')
  const isTaken = input.answer === 'registry' && (await isNikTaken(context.tx, doubt.otherIndex, input.personId))
  return isTaken ? refuse('nik-in-register-already') : doubt
}

/** Both numbers in full, to hold them against the identity card. They leave the vault, so it stands in the trail. */
export const openNikPair: Act<NikQuestion, NikPair> = {
  name: 'verification.open-nik',
  answersNumbers: async (tx, { runId, personId }) =>
    (await findDifference(tx, runId, personId))
      ? { of: { about: 'run', list: runId }, rows: [personId] }
      : refuse('not-found'),
  roles,
  run: async (context, asked) => {
    const doubt = await findDoubt(context, asked)
    if (isRefusal(doubt)) return doubt
    context.note(asked.personId, { run: asked.runId })
    return doubt.pair
  },
}

/**
 * Says which number is right, and on what ground. The welfare data's goes into the register; the desa's stays there
 * when the person's card shows it. Nothing else is decided: who he is was certain before. A wrong answer pays for somebody
 * else, so a second person compares too.
 */
export const answerNik: TwoPersonAct<NikAnswerInput, { readonly personId: string }> = {
  name: answeringNik,
  roles,
  approval: approvalRules[answeringNik],
  once: true,
  tells: ({ personId, runId, answer, reason }) => ({ subject: personId, details: { run: runId, answer, reason } }),
  effectOf: async (context, input) => {
    const doubt = await findAnswerable(context, input)
    if (isRefusal(doubt)) return doubt
    // The same for either answer: a person is asked about once.
    const code = createHash('sha256').update(input.personId).update(doubt.otherIndex).digest('hex')
    // Who it is stands behind the ids, for whoever sees people.
    const { personId: person, runId: run, answer, reason } = input
    return { people: 1, rupiah: 0, code, facts: { person, run, answer, reason } }
  },
  movesFamily: (tx, { personId }, cards) => isOnCards(tx, personId, cards),
  run: async (context, input) => {
    const { tx, vault, world, proposal } = context
    const { personId, runId, answer, reason } = input
    const doubt = await findAnswerable(context, input)
    if (isRefusal(doubt)) return doubt
    const { area, otherIndex, pair } = doubt
    const said = { area, personId, runId, otherNikIndex: otherIndex, answer, reason }
    const stamp = { id: world.ids.next(), at: world.clock.now(), by: proposal.proposedBy }
    if (!(await insertNikAnswer(tx, { ...said, ...stamp }))) return refuse('nik-answered-already')
    await context.changes('person', personId)
    if (answer === 'registry') await replaceNik(tx, vault, personId, pair.registry)
    return { personId }
  },
}
