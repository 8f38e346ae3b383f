import { expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { perform } from '#access/act.ts'
import { scopeOf } from '#access/actor.ts'
import { createProgramme, viewProgramme } from '#programme/actions.ts'
import { priceOf } from '#programme/price.ts'
import { recordPapers } from '#programme/record-papers.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine } from '../support/platform.ts'

const input = {
  name: 'Perlindungan Pekerja Rentan 2025',
  year: 2025,
  firstMonth: '2025-10',
  lastMonth: '2026-09',
  schemes: ['JKK' as const, 'JKM' as const],
  segment: 'poor-targeted' as const,
  leadAgency: 'Disnaker',
  welfareAgency: 'Dinas Sosial',
  branch: 'Kendari',
  definition: 'Nelayan dan petani.',
  legalBasis: '',
  pksNumber: '',
  nominationsUntil: null,
}

onEachEngine('the papers of a programme', (ground) => {
  const papers = { legalBasis: 'Perbup 12/2025', pksNumber: 'PKS/01/2025', nominationsUntil: '2025-08-31' }
  const view = async (actor: Actor, id: string) =>
    must(await ground().platform.inScope(scopeOf(actor), (tx) => viewProgramme(book, tx, id))).programme

  it('are entered after the programme, which keeps its period', async () => {
    const { platform, actors } = ground()
    const { id } = must(await perform(platform, actors.officer, createProgramme, { input }))
    must(await perform(platform, actors.officer, recordPapers, { input: { programmeId: id, ...papers } }))
    expect(await view(actors.officer, id)).toMatchObject({ ...input, ...papers })
  })

  it('belong to a programme that exists', async () => {
    const { platform, actors } = ground()
    const nowhere = { programmeId: '01990000-0000-7000-8000-000000000000', ...papers }
    expect(await perform(platform, actors.officer, recordPapers, { input: nowhere })).toMatchObject({
      code: 'not-found',
    })
  })
})

it('a price says what is unsettled about it, once for all its months', () => {
  const months = { firstMonth: '2026-01', lastMonth: '2026-12', schemes: ['JKK', 'JKM'], ceiling: 200_000_000 }
  const notesOf = (source: 'apbd-kabupaten' | 'csr') => must(priceOf(book, { ...months, source })).notes
  expect(notesOf('apbd-kabupaten')).toEqual([])
  expect(notesOf('csr')).toEqual([expect.objectContaining({ id: expect.stringContaining('PP 50/2025') })])
})
