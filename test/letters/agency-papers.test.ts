import { TemplateHandler } from 'easy-template-x'
import { expect, it } from 'vitest'
import { perform } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { draftingPaper } from '#letters/acts/draft-paper.ts'
import { initiallingPaper } from '#letters/acts/initial-paper.ts'
import type { PaperSource } from '#letters/paper-ground.ts'
import { readPapers } from '#letters/list-papers.ts'
import { writePaper } from '#letters/write-paper.ts'
import { steppingAll, steppingList } from '#nomination/actions.ts'
import { kecamatanPapers, requestPapers } from '#nomination/index.ts'
import { drawPapers, selectJob } from '#selection/index.ts'
import { matchingRequestPapers, verificationPapers } from '#verification/index.ts'
import { boepinang, openStage, people } from '../nomination/stage.ts'
import { runNow, settle } from '../selection/verified-pemda.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { onEngine, type TestGround } from '../support/platform.ts'

type Of = { readonly subject: string; readonly area?: string }

/** Drafts every paper of a subject and reads them as one text. */
async function textsOf({ platform }: TestGround, source: PaperSource, actor: Actor, of: Of): Promise<string> {
  const sources = new Map([[source.about, source]])
  const { world } = platform
  const [vault, files] = [await platform.vault(actor.pemda), await platform.files(actor.pemda)]
  const look = <T>(read: (tx: Parameters<Parameters<typeof platform.inScope>[1]>[0]) => Promise<T>) =>
    platform.inScope(scopeOf(actor), read)
  const texts: string[] = []
  for (const kind of source.kinds) {
    const input = { about: source.about, kind, ...of }
    const { paperId } = must(await perform(platform, actor, draftingPaper(sources), { input }))
    const made = must(await look((tx) => writePaper(sources, { tx, vault, files, actor, world }, paperId)))
    texts.push(await new TemplateHandler().getText(Buffer.from(made.bytes)))
  }
  const { rows } = must(
    await look((tx) => readPapers(sources, { tx, vault, actor, world }, { about: source.about, ...of })),
  )
  expect(rows.map(({ state }) => state)).toEqual(source.kinds.map(() => 'konsep'))
  return texts.join('\n')
}

onEngine('embedded', 'the papers of the offices', (ground) => {
  it('ask for names with the quota of each kecamatan, and pass them on with the count of each desa', async () => {
    const stage = await openStage(ground())
    const of = { subject: stage.programmeId }
    const asked = await textsOf(ground(), requestPapers, stage.officer, of)
    expect(asked).toContain('30 Mei 2025')
    expect(asked).toContain('Poleang')
    const { listId } = await stage.sendPeople(stage.operator, people(1, 3))
    const early = textsOf(ground(), kecamatanPapers, stage.kecamatan, { ...of, area: '74.06.01' })
    await expect(early).rejects.toThrow('no-names-to-sign')
    const input = { listId, remark: '', scanDigest: null }
    must(await perform(ground().platform, stage.operator, steppingList('send'), { input }))
    const all = { programmeId: stage.programmeId, area: '74.06.01', scanDigest: null }
    must(await perform(ground().platform, stage.kecamatan, steppingAll('pass-on'), { input: all }))
    const recap = await textsOf(ground(), kecamatanPapers, stage.kecamatan, { ...of, area: '74.06.01' })
    expect(recap).toContain('3 (tiga)')
    expect(recap).toContain('CAMAT POLEANG,')
    expect(recap).toContain('belum meneruskan daftar')
  })

  it('go round for their initials, and say who still has to give his', async () => {
    const { platform } = ground()
    const stage = await openStage(ground())
    const of = { about: requestPapers.about, subject: stage.programmeId }
    await textsOf(ground(), requestPapers, stage.officer, of)
    const sources = new Map([[requestPapers.about, requestPapers]])
    const asking = { vault: await platform.vault('74.06'), world: platform.world, actor: stage.officer }
    const standing = async () =>
      must(await stage.look(stage.officer, (tx) => readPapers(sources, { ...asking, tx }, of))).rows[0]!
    const { paperId } = await standing()
    const initial = (office: 'kepala-bidang' | 'sekretaris-dinas' | 'camat', name: string) =>
      perform(platform, stage.officer, initiallingPaper(sources), {
        input: { paperId: paperId!, office, on: '2025-06-02', name },
      })
    expect(await initial('camat', 'Wa Misal')).toMatchObject({ code: 'office-not-in-ladder' })
    expect(await initial('sekretaris-dinas', '')).toMatchObject({ code: 'signatory-unknown' })
    must(await initial('sekretaris-dinas', 'Wa Sekretaris'))
    expect(await initial('sekretaris-dinas', 'Wa Sekretaris')).toMatchObject({ code: 'paper-initialled' })
    expect(await standing()).toMatchObject({
      state: 'diparaf',
      initials: [
        { office: 'kepala-bidang', name: null, on: null },
        { office: 'sekretaris-dinas', name: 'Wa Sekretaris', on: '2025-06-02' },
      ],
    })
  })

  it('tell nothing of the whole to whoever sees a part', async () => {
    const stage = await openStage(ground())
    const of = { subject: stage.programmeId }
    await expect(textsOf(ground(), kecamatanPapers, stage.kecamatan, of)).rejects.toThrow()
    const elsewhere = textsOf(ground(), kecamatanPapers, stage.kecamatan, { ...of, area: '74.06.02' })
    await expect(elsewhere).rejects.toThrow('not-found')
    const asking = { vault: await ground().platform.vault('74.06'), world: ground().platform.world }
    const sources = new Map([[requestPapers.about, requestPapers]])
    const seen = await stage.look(stage.operator, (tx) =>
      readPapers(sources, { ...asking, tx, actor: stage.operator }, { about: requestPapers.about, ...of }),
    )
    expect(seen).toMatchObject({ code: 'not-found' })
    expect(stage.operator.area).toBe(boepinang)
  })

  it('count what matching and verification found, and name the code of the draw but not its number', async () => {
    const { officer } = ground().actors
    const { programmeId, verificationId } = await settle(ground(), ['eligible', 'eligible', 'no-mother', 'undecided'])
    const minutes = await textsOf(ground(), verificationPapers, officer, { subject: verificationId })
    expect(minutes).toContain('4 (empat)')
    expect(minutes).toContain('DTSEN')
    const request = await textsOf(ground(), matchingRequestPapers, officer, { subject: programmeId })
    expect(request).toContain('Yth. Kepala Dinas Sosial')
    expect(request).toContain('4 (empat)')
    const { result } = await runNow(ground(), selectJob(book), { programmeId, verificationId })
    const draw = await textsOf(ground(), drawPapers, officer, { subject: result!.runId })
    const run = await ground().platform.connection.pool.query('select seed, seed_digest from pemda_74_06.selection_run')
    expect(draw.replaceAll(' ', '')).toContain(run.rows[0].seed_digest)
    expect(draw).not.toContain(run.rows[0].seed)
  })
})
