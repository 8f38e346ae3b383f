import { perform } from '#access/act.ts'
import { steppingAll, steppingList } from '#nomination/actions.ts'
import { addFund } from '#programme/actions.ts'
import { makeListJob } from '#verification/index.ts'
import { openStage, type Person, type Stage } from '../nomination/stage.ts'
import { bombana, setTo } from '../selection/verified-pemda.ts'
import { must } from '../support/actors.ts'
import { book } from '../support/http.ts'
import { runNow } from '../support/jobs.ts'
import type { TestGround } from '../support/platform.ts'

/** People of one desa whom the agency has received, a policy that asks for deciles, and the list that goes to the welfare office. */
export async function receiveNames(ground: TestGround, names: readonly Person[]): Promise<Stage & { listId: string }> {
  const stage = await openStage(ground)
  const { platform } = ground
  const { programmeId } = stage
  await stage.sendPeople(stage.operator, names)
  const [list] = await stage.look(stage.operator, (tx) => tx.selectFrom('nomination_list').select('id').execute())
  const sending = { listId: list!.id, remark: '', scanDigest: null }
  must(await perform(platform, stage.operator, steppingList('send'), { input: sending }))
  const input = { programmeId, area: '74.06.01', scanDigest: null }
  must(await perform(platform, stage.kecamatan, steppingAll('pass-on'), { input }))
  must(await perform(platform, stage.officer, steppingAll('receive'), { input }))
  const fund = { source: 'apbd-kabupaten', budgetYear: 2025, dpaNumber: 'DPA/7', accountCode: '' } as const
  must(
    await perform(platform, stage.officer, addFund(book), { input: { ...fund, programmeId, ceiling: 12 * 201_600 } }),
  )
  must(await setTo(ground, programmeId, bombana))
  const made = await runNow(ground, stage.officer, makeListJob, { programmeId })
  return { ...stage, listId: made.result!.listId }
}
