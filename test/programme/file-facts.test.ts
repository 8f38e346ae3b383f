import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { perform } from '#access/act.ts'
import { scopeOf } from '#access/actor.ts'
import { addFund, createProgramme, viewProgramme } from '#programme/actions.ts'
import { type FilePart, type KeepInput, keepInput } from '#programme/contract/file/programme-file.ts'
import { keepingEntry } from '#programme/file/keep-entry.ts'
import { meaningOf } from '#programme/file/meaning-of.ts'
import { readFile } from '#programme/file/read-file.ts'
import { recordAllocation } from '#programme/record-allocation.ts'
import { comparedFigures } from '#programme/rules/file/compared.ts'
import { meaningLines } from '#programme/rules/file/meaning-lines.ts'
import type { Tx } from '#platform/index.ts'
import type { FundSource } from '#rulebook/types.ts'
import { plainDate } from '#values/plain-date.ts'
import { formatRupiahShort, rupiah } from '#values/rupiah.ts'
import { welfareSource } from '#verification/rules/welfare-source.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEngine } from '../support/platform.ts'
import type { testWorld } from '../support/world.ts'

const asked = {
  year: 2025,
  firstMonth: '2025-07',
  lastMonth: '2025-12',
  schemes: ['JKK' as const, 'JKM' as const],
  segment: 'poor-targeted' as const,
  leadAgency: 'Dinas Tenaga Kerja',
  welfareAgency: 'Dinas Sosial',
  branch: 'Cabang',
  definition: 'orang yang bekerja dengan penghasilan tidak tetap',
  legalBasis: '',
  pksNumber: '',
  nominationsUntil: null,
}
const from = (source: string, sourceType: 'press' | 'advertorial' | 'data' = 'press') => ({ sourceType, source })
type Written = { readonly [Part in FilePart]: Omit<z.input<(typeof keepInput)[Part]>, 'programmeId'> }

/** The facts of the five programmes by their ids, through the acts an office uses. Every test has a programme of its own. */
onEngine('embedded', 'what was reported of five programmes', (ground) => {
  const open = async (more: Partial<typeof asked> & { readonly leadAgency?: string } = {}) => {
    const { platform, actors } = ground()
    const { officer } = actors
    const input = { name: 'Perlindungan pekerja rentan 2025', ...asked, ...more }
    const programmeId = must(await perform(platform, officer, createProgramme, { input })).id
    const within = <T>(read: (tx: Tx) => Promise<T>) => platform.inScope(scopeOf(officer), read)
    const today = plainDate(2025, 6, 2)
    return {
      programmeId,
      keep: async <Part extends FilePart>(part: Part, fields: Written[Part]) => {
        const entry = z.parse(keepInput[part], { ...fields, programmeId }) as KeepInput[Part]
        return must(await perform(platform, officer, keepingEntry(part), { input: entry }))
      },
      refused: async <Part extends FilePart>(part: Part, fields: Written[Part]) => {
        const entry = z.parse(keepInput[part], { ...fields, programmeId }) as KeepInput[Part]
        return perform(platform, officer, keepingEntry(part), { input: entry })
      },
      fund: (source: FundSource, ceiling: number, of: object = {}) => {
        const line = { programmeId, source, ceiling, budgetYear: 2025, dpaNumber: 'DPA/1', accountCode: '', ...of }
        return perform(platform, officer, addFund(book), { input: line })
      },
      allocate: (fundId: string, allocation: number) =>
        perform(platform, officer, recordAllocation(book), { input: { programmeId, fundId, allocation } }),
      file: async () => must(await within((tx) => readFile(book, tx, programmeId, { today, pemda: '74.06' }))),
      view: async () => must(await within((tx) => viewProgramme(book, tx, programmeId))),
      meaning: (at?: string) => within((tx) => meaningOf(tx, { ...input, id: programmeId }, at)),
    }
  }
  const advance = (days: number) => (ground().platform.world as ReturnType<typeof testWorld>).advance(days)

  it('BOM-1: units take part by their roles, and one branch serves two kabupaten', async () => {
    const { keep, file } = await open()
    await keep('parties', {
      name: 'Kantor Cabang Konawe Selatan dan Bombana',
      role: 'branch',
      serves: ['74.05', '74.06'],
    })
    await keep('parties', { name: 'Dinas Tenaga Kerja', role: 'lead-agency', does: 'Menerima rekap kecamatan' })
    const { parties } = await file()
    expect(parties.map(({ role, serves, keptBy }) => [role, serves, keptBy])).toEqual([
      ['branch', ['74.05', '74.06'], 'officer'],
      ['lead-agency', [], 'officer'],
    ])
  })

  it('BOM-4, WAK-12, BUT-5: the definition is printed with its source, as it stood when a list was locked', async () => {
    const { keep, meaning, view } = await open()
    const definition = 'Pekerja rentan adalah mereka yang bekerja tetapi tidak berpenghasilan tetap.'
    const categories = ['nelayan', 'petani', 'pedagang asongan', 'buruh'].map((name) => ({ name }))
    const first = await keep('meanings', { definition, citation: 'Perbup 12/2025 Pasal 1', categories })
    const locked = ground().platform.world.clock.now().toISOString()
    advance(1)
    const narrower = { definition: 'pekerja harian', criteria: ['daily-needs-only' as const], ...first }
    await keep('meanings', narrower)
    expect(meaningLines(await meaning(locked))).toEqual([
      'Pekerja rentan adalah mereka yang bekerja tetapi tidak berpenghasilan tetap (Perbup 12/2025 Pasal 1).',
      'Kategori: nelayan, petani, pedagang asongan, buruh.',
    ])
    expect(meaningLines(await meaning())).toEqual([
      'Pekerja rentan adalah pekerja harian.',
      'Kriteria: penghasilan hanya cukup untuk kebutuhan sehari-hari.',
    ])
    expect((await view()).programme.definition).toBe('pekerja harian')
  })

  it('BOM-5, KUT-8, KUT-9: categories and criteria are the region’s own, with what price and purse depend on', async () => {
    const { keep, view, file, refused } = await open()
    const categories = [
      { name: 'petani mandiri' },
      { name: 'buruh sawit non-perusahaan', palm: true },
      { name: 'pengemudi ojek daring', transport: true },
    ]
    const criteria = ['no-contract' as const, 'irregular-income' as const, 'accident-risk' as const]
    const kept = await keep('meanings', { definition: 'pekerja tanpa perjanjian kerja', categories, criteria })
    expect((await file()).meanings[0]).toMatchObject({ categories, criteria })
    expect((await view()).categories.map(({ name }) => name)).toEqual(categories.map(({ name }) => name))
    const twice = { definition: 'x', categories: [{ name: 'Petani' }, { name: 'petani' }] }
    expect(await refused('meanings', { ...twice, ...kept })).toMatchObject({ code: 'category-twice' })
    expect(await refused('meanings', { definition: 'yang lain' })).toMatchObject({ code: 'meaning-there' })
  })

  it('BOM-9, BUT-7: the press name DTSN is DTSEN, and P3KE stands beside it as a source of its own', () => {
    expect(['DTSN', 'dtsen', 'P3KE'].map(welfareSource)).toEqual(['DTSEN', 'DTSEN', 'P3KE'])
  })

  it('BOM-15: about 2,900 fishers is kept as about, and no count follows from it', async () => {
    const { keep, file, view } = await open()
    const before = await view()
    const figure = { measure: 'beneficiaries' as const, title: 'Nelayan', value: 2_900, unit: 'people' as const }
    await keep('figures', { ...figure, about: true, area: '74.06', ...from('Bombananews.com') })
    expect((await file()).figures).toMatchObject([{ value: 2_900, about: true, sourceType: 'press' }])
    expect(await view()).toEqual(before)
  })

  it('BAN-1: the lead agency is whoever the programme says', async () => {
    const { view } = await open({ leadAgency: 'Dinas Sosial' })
    expect((await view()).programme.leadAgency).toBe('Dinas Sosial')
  })

  it('BAN-9, WAK-13: groups that others cover or that are to join count nowhere', async () => {
    const { keep, file, view } = await open()
    const before = await view()
    const farmers = { name: 'Petani sawit', state: 'already-active' as const, payer: 'other-fund' as const }
    await keep('segments', { ...farmers, people: 2_450, about: true, ...from('berita 2 Juli 2025') })
    await keep('segments', {
      name: 'Perangkat desa',
      state: 'in-preparation',
      payer: 'desa',
      ...from('Linksultra.com'),
    })
    expect((await file()).segments.map(({ state, people, about }) => [state, people, about])).toEqual([
      ['already-active', 2_450, true],
      ['in-preparation', null, false],
    ])
    expect(await view()).toEqual(before)
  })

  it('BAN-10: 500 million of DBH Sawit wait for a whole of 2.5 billion, and a smaller one is refused', async () => {
    const { fund, allocate, view } = await open()
    const { id } = must(await fund('dbh-sawit', 500_000_000))
    const shareNow = async () => (await view()).funds[0]!.share
    expect(await shareNow()).toMatchObject({ least: 2_500_000_000, percent: 20, isMet: false })
    expect((await shareNow())!.basis[0]!.id).toMatch(/PMK/)
    expect(await allocate(id, 2_499_999_999)).toMatchObject({ code: 'fund-share-exceeded' })
    must(await allocate(id, 2_500_000_000))
    expect(await shareNow()).toMatchObject({ isMet: true })
    expect(await fund('dbh-sawit', 500_000_000, { allocation: 1_000_000_000 })).toMatchObject({
      code: 'fund-share-exceeded',
    })
    const other = must(await fund('apbd-kabupaten', 200_000_000))
    expect(await allocate(other.id, 1)).toMatchObject({ code: 'fund-share-unlimited' })
  })

  it('BAN-14: an information session stands with its day, place and attendance', async () => {
    const { keep, file } = await open()
    const session = { kind: 'session' as const, title: 'Sosialisasi kepesertaan mandiri', state: 'held' as const }
    await keep('events', { ...session, heldOn: '2025-05-20', place: 'Balai desa', area: '74.06.01', attendance: 45 })
    expect((await file()).events).toMatchObject([{ kind: 'session', place: 'Balai desa', attendance: 45 }])
  })

  it('BAN-15, BUT-10: a visit records findings with a day, late until somebody says what was done', async () => {
    const { keep, file, refused } = await open()
    const visit = {
      kind: 'visit' as const,
      title: 'Kunjungan pemantauan',
      state: 'held' as const,
      heldOn: '2025-05-14',
    }
    const { entryId: eventId } = await keep('events', visit)
    const found = { kind: 'finding' as const, unit: 'Dinas Tenaga Kerja', eventId }
    expect(await refused('tasks', { ...found, title: 'Nama ganda' })).toMatchObject({ code: 'finding-without-day' })
    const late = { ...found, title: 'Nama ganda', dueOn: '2025-05-28' }
    const first = await keep('tasks', late)
    await keep('tasks', { ...found, title: 'Kartu belum diterima', dueOn: '2025-06-09' })
    expect((await file()).due.map(({ what, days }) => [what, days])).toEqual([
      ['Nama ganda', -5],
      ['Kartu belum diterima', 7],
    ])
    const done = { ...late, ...first, doneOn: '2025-06-01' }
    expect(await refused('tasks', done)).toMatchObject({ code: 'follow-up-missing' })
    await keep('tasks', { ...done, followUp: 'Satu nama dicabut oleh desa' })
    expect((await file()).due).toHaveLength(1)
    expect(await refused('tasks', { ...late, eventId: first.entryId })).toMatchObject({ code: 'not-found' })
  })

  it('BUT-10: the technical team stands by the decree that formed it, and its next visit is on the calendar', async () => {
    const { keep, file } = await open()
    const letter = 'Keputusan Bupati 1/2025'
    await keep('team', { name: 'Ketua Tim', unit: 'Dinas Tenaga Kerja', duty: 'chair', letter, fromDay: '2025-05-28' })
    await keep('events', { kind: 'visit', title: 'Kunjungan berikut', state: 'planned', heldOn: '2025-06-10' })
    const { team, due } = await file()
    expect([team[0]!.letter, due[0]!.days]).toEqual([letter, 8])
  })

  it('WAK-9: two periods for one figure stand side by side with who said them', async () => {
    const { keep, file } = await open()
    const claims = { measure: 'claims' as const, title: 'Klaim', value: 31, unit: 'claims' as const, area: '74.07' }
    await keep('figures', { ...claims, period: 'lebih dari satu tahun', saidBy: 'Bupati', ...from('Linksultra.com') })
    await keep('figures', { ...claims, period: '2023–2024', saidBy: 'Kepala cabang', ...from('Linksultra.com') })
    expect((await file()).figures.map(({ period }) => period)).toEqual(['lebih dari satu tahun', '2023–2024'])
  })

  it('WAK-10: Rp1.2 billion is what the exact sum is called in short', () => {
    expect(formatRupiahShort(rupiah(1_134_000_000 + 70_000_000))).toBe('Rp1,2 miliar')
  })

  it('WAK-16: another kabupaten of the province is compared where the same is counted', async () => {
    const { keep, file } = await open()
    const figure = { measure: 'beneficiaries' as const, title: 'Penerima', unit: 'people' as const, period: '2025' }
    const said = { ...figure, meant: 'penerima bantuan iuran', ...from('contoh') }
    await keep('figures', { ...said, value: 6_000, area: '74.06' })
    await keep('figures', { ...said, value: 1_000, area: '74.04' })
    await keep('figures', { ...said, value: 2_851, area: '74.04', meant: 'semua peserta' })
    const [pair] = comparedFigures((await file()).figures, '74.06')
    expect(pair!.others.map(({ value }) => value)).toEqual([1_000])
  })

  it('BUT-1, BUT-2: a meeting keeps who came, what was said and decided, and the tasks it gave to each unit', async () => {
    const { keep, file } = await open()
    const meeting = { kind: 'meeting' as const, title: 'Diskusi kelompok terarah', state: 'held' as const }
    const { entryId: eventId } = await keep('events', {
      ...meeting,
      heldOn: '2025-05-28',
      place: 'Ruang VVIP Kantor Bupati',
      attendedBy: 'Dinas Tenaga Kerja; Dinas Pendidikan; kantor cabang',
      minutes: 'Membahas rancangan nota kesepahaman.',
      decisions: 'Nota kesepahaman disusun.',
    })
    for (const unit of ['Bagian Hukum', 'Dinas Pendidikan'])
      await keep('tasks', { kind: 'task', title: 'Menyusun nota kesepahaman', unit, eventId, dueOn: '2025-06-30' })
    const { events, tasks } = await file()
    expect(events[0]).toMatchObject({ decisions: 'Nota kesepahaman disusun.' })
    expect(tasks.map((task) => [task.unit, task.eventId])).toEqual([
      ['Bagian Hukum', eventId],
      ['Dinas Pendidikan', eventId],
    ])
  })

  it('BUT-3, BUT-4: a commitment is a plan with its need, no place and no budget until there is a DPA', async () => {
    const { keep, file, view, fund } = await open({ firstMonth: '2025-01', lastMonth: '2025-12' })
    const promise = {
      people: 1_000,
      firstMonth: '2025-01',
      lastMonth: '2025-12',
      fundSource: 'apbd-kabupaten' as const,
    }
    await keep('commitments', { ...promise, saidBy: 'Bupati', saidOn: '2025-05-28' })
    expect((await file()).commitments[0]).toMatchObject({ need: 201_600_000, hasBudget: false })
    expect(await file()).toMatchObject({ lacks: ['regulation', 'pks', 'dpa'] })
    expect((await view()).places).toBe(0)
    must(await fund('apbd-kabupaten', 201_600_000))
    expect((await file()).commitments[0]).toMatchObject({ hasBudget: true })
    expect((await view()).places).toBe(1_000)
  })

  it('BUT-7: a baseline of nobody is a figure with its source and vintage', async () => {
    const { keep, file } = await open()
    const none = { measure: 'beneficiaries' as const, title: 'Dilindungi APBD', value: 0, unit: 'people' as const }
    await keep('figures', { ...none, area: '74.04', sourceDate: '2025-05-28', ...from('P3KE', 'data') })
    expect((await file()).figures).toMatchObject([{ value: 0, source: 'P3KE', sourceDate: '2025-05-28' }])
  })

  it('BUT-8: need is estimated by kecamatan and category, in areas of the Pemda and each once', async () => {
    const { keep, file, refused } = await open()
    const cell = { area: '74.06.01', category: 'nelayan', people: 400 }
    const estimate = { title: 'Perkiraan 2025', ...from('Dinas Tenaga Kerja', 'data') }
    await keep('needs', { ...estimate, numbers: [cell, { ...cell, area: '74.06.02', people: 380 }] })
    expect((await file()).needs[0]!.numbers.reduce((sum, { people }) => sum + people, 0)).toBe(780)
    expect(await refused('needs', { ...estimate, numbers: [cell, cell] })).toMatchObject({ code: 'need-twice' })
    const elsewhere = { ...estimate, numbers: [{ ...cell, area: '74.04.01' }] }
    expect(await refused('needs', elsewhere)).toMatchObject({ code: 'area-not-ours' })
  })

  it('KUT-3, KUT-14: a launch without a stated day stands with its place and its advertorial', async () => {
    const { keep, file, refused } = await open()
    const launch = { kind: 'launch' as const, title: 'Peluncuran 2.000 kartu', state: 'held' as const }
    await keep('events', { ...launch, place: 'Balai desa Bumi Rapak', source: 'ADV/Prokopim' })
    await keep('figures', {
      measure: 'target',
      title: 'Target pekerja rentan',
      value: 150_000,
      unit: 'people',
      area: '64.08',
      ...from('ADV/Prokopim', 'advertorial'),
    })
    const { events, figures } = await file()
    expect([events[0]!.heldOn, figures[0]!.sourceType]).toEqual([null, 'advertorial'])
    expect(await refused('events', { ...launch, heldOn: '2025-10-01' })).toMatchObject({ code: 'day-to-come' })
  })

  it('KUT-6: Rp40 million stays a quotation with its source', async () => {
    const { keep, file } = await open()
    const quoted = { measure: 'benefit-amount' as const, title: 'Santunan', value: 40_000_000, unit: 'rupiah' as const }
    await keep('figures', { ...quoted, area: '64.08', quotation: 'Rp40 juta', ...from('ADV/Prokopim', 'advertorial') })
    expect((await file()).figures).toMatchObject([{ value: 40_000_000, quotation: 'Rp40 juta' }])
  })

  it('KUT-7: the programme says what it is for, and its money stands beside the whole budget', async () => {
    const { keep, file, fund } = await open()
    await keep('meanings', { definition: 'pekerja', purpose: 'Tanggung jawab negara; perlindungan sosial.' })
    must(await fund('apbd-kabupaten', 403_200_000))
    const budget = { measure: 'regional-budget' as const, title: 'APBD', value: 1e12, unit: 'rupiah' as const }
    await keep('figures', { ...budget, area: '74.06', period: '2025', about: true, ...from('APBD 2025') })
    const read = await file()
    expect(read.meanings[0]!.purpose).toMatch(/negara/)
    expect(read.budget).toMatchObject({ ceiling: 403_200_000, of: [{ whole: 1e12, about: true, source: 'APBD 2025' }] })
  })
})
