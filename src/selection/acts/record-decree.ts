import type { Act } from '#access/act.ts'
import { draftPaper, movePaper, type Paper, type PaperStep } from '#letters/rules/paper-life.ts'
import { findStoredFile } from '#platform/files/stored-file.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { DecreeInput, ListState } from '../contract.ts'
import { changeList, findListForChange, type ListRow } from '../records/lists.ts'
import { dayFault, notSubmitted } from './submit-list.ts'

/**
 * Number, date and file of the signed decree are on record: its people are ditetapkan, and nothing changes the list
 * any more. The code read from the annex of the signed paper must be that of the locked list, or the paper names
 * other people.
 */
export const recordDecree: Act<DecreeInput, { listId: string; state: ListState }> = {
  name: 'selection.record-decree',
  roles: ['lead-agency-officer', 'lead-agency-head'],
  fresh: true,
  run: async ({ tx, world, actor, note, announce, changes }, input) => {
    const list = await findListForChange(tx, input.listId)
    if (!list) return refuse('not-found')
    if (list.state !== 'submitted' && list.state !== 'signed') return notSubmitted(list)
    const file = await findStoredFile(tx, input.fileDigest)
    if (file?.media_type !== 'application/pdf') return refuse('signed-file-missing')
    const today = world.clock.today()
    const filed = dayFault(input.date, list, today) ?? fileDecree(list, input, today)
    if (isRefusal(filed)) return filed
    await changes('decree_list', list.id)
    await changeList(tx, list.id, {
      state: 'numbered',
      signed_on: list.signed_on ?? input.date,
      decree_number: filed.number!,
      decree_date: input.date,
      decree_title: input.title,
      signatory: input.signatory,
      signed_file: input.fileDigest,
      recorded_at: world.clock.now(),
      recorded_by: actor.accountId,
    })
    await announce('decree-recorded', list.id, { runId: list.selection_id, date: input.date })
    note(list.id, { number: filed.number, date: input.date, file: input.fileDigest, code: list.code })
    return { listId: list.id, state: 'numbered' }
  },
}

/** Walks the paper to its end by the same rules as every other official paper. */
function fileDecree(list: ListRow, input: DecreeInput, today: PlainDate): Paper | Refusal {
  const date = input.date as PlainDate
  const on = (list.signed_on ?? input.date) as PlainDate
  const steps: PaperStep[] = [
    { step: 'sign', office: 'kepala-daerah', name: input.signatory, on },
    { step: 'number', number: input.number, date },
    { step: 'file', fileDigest: input.fileDigest, code: input.code },
  ]
  let paper: Paper | Refusal = draftPaper('keputusan-penetapan', list.code)
  for (const step of steps) {
    if (isRefusal(paper)) return paper
    paper = movePaper(paper, step, today)
  }
  return paper
}
