import { perform, type Act } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { exportMark } from '#access/personal-data/export-mark.ts'
import type { Platform } from '#platform/index.ts'
import { listAreasUnder } from '#programme/index.ts'
import { meaningLines } from '#programme/rules/file/meaning-lines.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { AnnexInput } from '../contract.ts'
import { withList } from '../open-list.ts'
import { readListBasis, type ListBasis } from './list-basis.ts'
import { decreeSubject } from './paper-words.ts'
import { fileStem, type MadePaper } from './write-letters.ts'

type Taken = { readonly basis: ListBasis; readonly names: ReadonlyMap<string, string> }

/** An annex holds every NIK in full, because the decree needs it: who takes one stands in the trail. */
function takeAnnex(book: Rulebook): Act<AnnexInput, Taken> {
  return {
    name: 'selection.download-annex',
    roles: ['lead-agency-officer', 'lead-agency-head'],
    fresh: true,
    run: async ({ tx, world, actor, note }, { listId, annex, format, paper, area = '' }) => {
      const basis = await readListBasis(book, tx, { actor, at: world.clock.now() }, listId)
      if (isRefusal(basis)) return basis
      if (!basis.list.annexes.open) return refuse('annexes-closed', { version: basis.list.version })
      const areas = await listAreasUnder(tx, actor.pemda)
      note(listId, { annex, format, paper, area, code: basis.list.code })
      return { basis, names: new Map(areas.map(({ code, name }) => [code, name])) }
    },
  }
}

/**
 * Annex I (calon penerima) or II (reserve) of a list, by kecamatan and desa, from the frozen list and not from the
 * register. Opening and drawing happen after the transaction and in another thread: 7,509 people take seconds.
 */
export async function annexOf(
  book: Rulebook,
  platform: Platform,
  actor: Actor,
  input: AnnexInput,
): Promise<MadePaper | Refusal> {
  const taken = await perform(platform, actor, takeAnnex(book), { input })
  if (isRefusal(taken)) return taken
  const { basis, names } = taken
  const { list, run, programme, pemda } = basis
  const meaning = meaningLines(basis.meaning)
  const subject = decreeSubject(programme, pemda)
  const purpose = `Lampiran ${input.annex} ${subject}`
  const holds = ['name', 'nik', 'address', 'sex', 'occupation'] as const
  const mark = exportMark(actor, { at: platform.world.clock.now(), purpose, holds, digest: list.code })
  const order = { input, list, root: run.list_root, subject, meaning, pemda, names, mark }
  const files = await platform.files(actor.pemda)
  const bytes = await withList(platform, files, list.code, ({ ask }) => ask('annex', order))
  const part = input.area ? `-${input.area}` : ''
  const name = `lampiran-${input.annex}-${fileStem(basis)}${part}`
  return input.format === 'pdf'
    ? { name: `${name}-${input.paper}.pdf`, mediaType: 'application/pdf', bytes }
    : { name: `${name}.xlsx`, mediaType: xlsx, bytes }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
