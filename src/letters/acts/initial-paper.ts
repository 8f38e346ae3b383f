import type { Act } from '#access/act.ts'
import type { PlainDate } from '#values/plain-date.ts'
import { isRefusal, refuse } from '#values/refusal.ts'
import type { InitialInput } from '../contract.ts'
import { findKind } from '../find-kind.ts'
import type { PaperSources } from '../paper-ground.ts'
import { paperOf } from '../paper-of.ts'
import { readGround } from '../read-ground.ts'
import { lockPaper, updatePaper } from '../records/papers.ts'
import { offices } from '../rules/offices.ts'
import { isOutOfDate, movePaper } from '../rules/paper-life.ts'
import { shortCode } from '../rules/short-code.ts'
import { whoSigns } from '../who-signs.ts'
import { keepers } from './keepers.ts'

/** Writes down that an office of the ladder initialled a draft, on which day; in whatever order the paper went round. */
export const initiallingPaper = (sources: PaperSources): Act<InitialInput, { paperId: string; state: string }> => ({
  name: 'letters.initial',
  roles: keepers,
  run: async ({ tx, vault, actor, world, note, changes }, input) => {
    const row = await lockPaper(tx, input.paperId)
    if (!row) return refuse('not-found')
    const found = findKind(sources, row, actor.role)
    if (isRefusal(found)) return found
    const { title } = offices[input.office]
    if (!found.kind.initials.includes(input.office)) return refuse('office-not-in-ladder', { office: title })
    const ground = await readGround(found.source, { tx, vault, actor }, row)
    if (isRefusal(ground)) return ground
    const paper = paperOf(row, found.kind.numbered)
    if (isOutOfDate(paper, shortCode(ground.digest))) return refuse('paper-out-of-date')
    if (paper.initials.some(({ office }) => office === title)) return refuse('paper-initialled', { office: title })
    const on = input.on as PlainDate
    const holder = await whoSigns(tx, input.office, { area: actor.pemda, title }, on)
    if (isRefusal(holder)) return holder
    const name = holder?.name ?? input.name
    if (name === '') return refuse('signatory-unknown', { office: title, date: on })
    const moved = movePaper(paper, { step: 'initial', office: title, name, on }, world.clock.today())
    if (isRefusal(moved)) return moved
    await changes('paper', row.id)
    await updatePaper(tx, row.id, { state: moved.state, initials: JSON.stringify(moved.initials) })
    note(row.subject, { paper: row.id, kind: row.kind, office: input.office, on })
    return { paperId: row.id, state: moved.state }
  },
})
