import type { Act, ActContext } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { SignInput } from '../contract.ts'
import { allKinds, findKind, kindsSignedBy } from '../find-kind.ts'
import type { PaperGround, PaperSources } from '../paper-ground.ts'
import type { LetterKind } from '../paper-kind.ts'
import { paperOf } from '../paper-of.ts'
import { readGround } from '../read-ground.ts'
import { lockPaper, sameNumber, updatePaper, type PaperRecord } from '../records/papers.ts'
import type { OfficeCode } from '../rules/offices.ts'
import { isOutOfDate, movePaper, type Paper, type PaperStep } from '../rules/paper-life.ts'
import { shortCode } from '../rules/short-code.ts'
import { whoSigns } from '../who-signs.ts'
import { keepers } from './keepers.ts'

/**
 * Writes down that a paper was signed, by whom and on which day, and the number and date its register gave it; those may
 * follow later by the same act. Who signed is found by office and day; a name is taken where nobody is recorded.
 */
export const signingPaper = (sources: PaperSources): Act<SignInput, { paperId: string; state: string }> => ({
  name: 'letters.sign',
  roles: keepers,
  run: async ({ tx, vault, actor, world, note, changes }, input) => {
    const row = await lockPaper(tx, input.paperId)
    if (!row) return refuse('not-found')
    const found = findKind(sources, row, actor.role)
    if (isRefusal(found)) return found
    const ground = await readGround(found.source, { tx, vault, actor }, row)
    if (isRefusal(ground)) return ground
    const paper = paperOf(row, found.kind.numbered)
    // What was signed stays signed, and gets the number its register gave it, whatever changed in the data meanwhile.
    if (row.signed_on === null && isOutOfDate(paper, shortCode(ground.digest))) return refuse('paper-out-of-date')
    const steps = await stepsOf(tx, { row, kind: found.kind, ground }, input)
    if (isRefusal(steps)) return steps
    const moved = walk(paper, steps, world.clock.today())
    if (isRefusal(moved)) return moved
    await changes('paper', row.id)
    await updatePaper(tx, row.id, {
      state: moved.state,
      signed_office: moved.signature!.office,
      signed_name: moved.signature!.name,
      signed_on: moved.signature!.on,
      signed_by: actor.accountId,
      number: moved.number,
      dated: moved.date,
    })
    note(row.subject, { paper: row.id, kind: row.kind, signedOn: input.signedOn, number: moved.number })
    return { paperId: row.id, state: moved.state }
  },
})

type Signing = { readonly row: PaperRecord; readonly kind: LetterKind; readonly ground: PaperGround }

async function stepsOf(tx: ActContext['tx'], of: Signing, input: SignInput): Promise<PaperStep[] | Refusal> {
  const steps: PaperStep[] = []
  if (of.row.signed_on === null) {
    const signature = await signatureOf(tx, of, input)
    if (isRefusal(signature)) return signature
    steps.push(signature)
  }
  if (input.number === '') return steps
  const date = input.date ?? input.signedOn
  const kinds = kindsSignedBy(of.kind.signatory)
  const same = input.sameNumber ? undefined : await sameNumber(tx, of.row, { number: input.number, date, kinds })
  if (same) {
    const paper = allKinds().get(same.kind)?.title.id ?? same.kind
    return refuse('paper-number-used', { number: input.number, date: same.dated ?? date, paper })
  }
  return [...steps, { step: 'number', number: input.number, date: date as PlainDate }]
}

async function signatureOf(
  tx: ActContext['tx'],
  { kind, ground }: Signing,
  input: SignInput,
): Promise<PaperStep | Refusal> {
  const office = ground.offices[kind.signatory as OfficeCode]!
  const on = input.signedOn as PlainDate
  const holder = await whoSigns(tx, kind.signatory as OfficeCode, office, on)
  if (isRefusal(holder)) return holder
  const name = holder?.name ?? input.name
  if (name === '') return refuse('signatory-unknown', { office: office.title, date: on })
  const capacity = holder && holder.capacity !== 'definitif' ? `${holder.capacity} ` : ''
  return { step: 'sign', office: `${capacity}${office.title}`, name, on }
}

function walk(paper: Paper, steps: readonly PaperStep[], today: PlainDate): Paper | Refusal {
  let moved: Paper | Refusal = paper
  for (const step of steps) {
    moved = movePaper(moved, step, today)
    if (isRefusal(moved)) return moved
  }
  return moved.signature === null ? refuse('paper-not-signed') : moved
}
