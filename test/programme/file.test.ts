import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { perform } from '#access/act.ts'
import { scopeOf } from '#access/actor.ts'
import { keepScan } from '#letters/acts/keep-scan.ts'
import { createProgramme, viewProgramme } from '#programme/actions.ts'
import { type FilePart, type KeepInput, keepInput } from '#programme/contract/file/programme-file.ts'
import { keepingEntry } from '#programme/file/keep-entry.ts'
import { readFile } from '#programme/file/read-file.ts'
import { takeDocument } from '#programme/file/take-document.ts'
import { withdrawEntry } from '#programme/file/withdraw-entry.ts'
import { plainDate } from '#values/plain-date.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEachEngine, type TestGround } from '../support/platform.ts'

const programme = {
  name: 'Perlindungan Pekerja Rentan 2025',
  year: 2025,
  firstMonth: '2025-10',
  lastMonth: '2026-09',
  schemes: ['JKK' as const, 'JKM' as const],
  segment: 'poor-targeted' as const,
  leadAgency: 'Dinas Tenaga Kerja',
  welfareAgency: 'Dinas Sosial',
  branch: 'Konawe Selatan',
  definition: 'Orang yang berisiko jatuh ke dalam kemiskinan baru apabila kehilangan pekerjaannya.',
  legalBasis: '',
  pksNumber: '',
  nominationsUntil: null,
}

/** What an office writes; what it leaves out is not stated. */
type Written = { readonly [Part in FilePart]: Omit<z.input<(typeof keepInput)[Part]>, 'programmeId'> }

/** A programme and its file, as the lead agency keeps it. */
async function openFile({ platform, actors }: TestGround) {
  const { officer } = actors
  const programmeId = must(await perform(platform, officer, createProgramme, { input: programme })).id
  const look = () =>
    platform
      .inScope(scopeOf(officer), (tx) =>
        readFile(book, tx, programmeId, { today: plainDate(2025, 6, 2), pemda: '74.06' }),
      )
      .then(must)
  const attempt = <Part extends FilePart>(part: Part, fields: Written[Part]) =>
    perform(platform, officer, keepingEntry(part), {
      input: z.parse(keepInput[part], { ...fields, programmeId }) as KeepInput[Part],
    })
  const keep = async <Part extends FilePart>(part: Part, fields: Written[Part]) => must(await attempt(part, fields))
  const view = async () => must(await platform.inScope(scopeOf(officer), (tx) => viewProgramme(book, tx, programmeId)))
  return { programmeId, look, attempt, keep, view }
}

onEachEngine('the file of a programme', (ground) => {
  it('keeps every version of an entry, and refuses who read an older one', async () => {
    const { look, keep, attempt } = await openFile(ground())
    const first = await keep('stages', { stage: 'nomination', beginsOn: '2025-03-01', endsOn: '2025-05-30' })
    const longer = { stage: 'nomination', beginsOn: '2025-03-01', endsOn: '2025-06-30' } as const
    await keep('stages', { ...longer, ...first })
    expect((await look()).stages).toMatchObject([{ ...first, version: 2, endsOn: '2025-06-30', keptBy: 'officer' }])
    expect(await attempt('stages', { ...longer, ...first })).toMatchObject({ code: 'entry-changed' })
  })

  it('withdraws an entry with its reason, once', async () => {
    const { platform, actors } = ground()
    const { programmeId, look, keep } = await openFile(ground())
    const entry = await keep('events', { kind: 'launch', title: 'Peluncuran', state: 'planned' })
    const input = { programmeId, part: 'events' as const, ...entry, because: 'tercatat dua kali' }
    must(await perform(platform, actors.officer, withdrawEntry, { input }))
    expect((await look()).events).toEqual([])
    expect(await perform(platform, actors.officer, withdrawEntry, { input })).toMatchObject({ code: 'entry-changed' })
  })

  it('gives the file of an entry back byte for byte, and only through an entry that stands', async () => {
    const { platform, actors } = ground()
    const { programmeId, keep } = await openFile(ground())
    const scan = { name: 'notulen.pdf', bytes: Buffer.from('%PDF-1.7 notulen') }
    const { digest } = must(await keepScan({ platform, actor: actors.officer, key: undefined }, scan))
    const meeting = { kind: 'meeting', title: 'Rapat', state: 'held', fileDigest: digest } as const
    const { entryId, version } = await keep('events', meeting)
    const asked = { programmeId, part: 'events' as const, entryId }
    expect(Buffer.from(must(await takeDocument(platform, actors.auditor, asked)).bytes)).toEqual(scan.bytes)
    const away = { ...asked, version, because: 'salah rapat' }
    must(await perform(platform, actors.officer, withdrawEntry, { input: away }))
    expect(await takeDocument(platform, actors.auditor, asked)).toMatchObject({ code: 'not-found' })
  })

  it('BOM-3: the launch stands with its place and day, and gives nobody a place or a cover', async () => {
    const { look, keep, view } = await openFile(ground())
    const before = await view()
    await keep('events', {
      kind: 'launch',
      title: 'Peluncuran dan penyerahan kartu secara simbolis',
      state: 'held',
      heldOn: '2025-06-01',
      place: 'Halaman Kantor Bupati Bombana',
    })
    expect((await look()).events).toMatchObject([{ kind: 'launch', place: 'Halaman Kantor Bupati Bombana' }])
    expect(await view()).toEqual(before)
  })

  it('BOM-11: the calendar gives the age of the list at first cover, 62 days', async () => {
    const { look, keep } = await openFile(ground())
    await keep('stages', { stage: 'nomination', beginsOn: '2025-03-01', endsOn: '2025-05-30' })
    await keep('stages', { stage: 'selection', beginsOn: '2025-07-07', endsOn: '2025-07-31' })
    expect((await look()).age).toMatchObject({ finalOn: '2025-07-31', coverFrom: '2025-10-01', days: 62 })
  })
})
