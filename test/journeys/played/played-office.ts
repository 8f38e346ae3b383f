import { collectLists, operatedDesa } from '#demo/play/collect-lists.ts'
import type { MovableWorld } from '#demo/play/movable-world.ts'
import { planProgramme } from '#demo/play/plan-programme.ts'
import { setStage } from '#demo/play/play-demo.ts'
import { bombana2025, type DemoProgramme } from '#demo/play/programmes.ts'
import type { Stage } from '#demo/play/stage.ts'
import { villageListBytes, type Submission } from '#demo/generate/index.ts'
import type { Platform } from '#platform/index.ts'

/** Fewer than are eligible in three kecamatan, so that a reserve stays. */
export const officeQuota = 60
const perPerson = 12 * 16_800
const kecamatan = ['74.06.01', '74.06.02', '74.06.04']

const plan: DemoProgramme = {
  ...bombana2025,
  fund: { ...bombana2025.fund, ceiling: officeQuota * perPerson },
  policy: { ...bombana2025.policy, quota: officeQuota },
}

export type PlayedOffice = {
  readonly stage: Stage
  readonly programmeId: string
  /** How many desa have sent a list. */
  readonly sent: number
  /** The list of one desa that an official still has in her hands. */
  readonly inHand: { readonly desa: Submission['desa']; readonly fileName: string; readonly bytes: Uint8Array }
}

type Ground = { readonly platform: Platform; readonly address: string; readonly world: MovableWorld }

/** Bombana with 143 desa of which those of three kecamatan have answered, all but one: small, so that it is played fast. */
export async function playOffice({ platform, address, world }: Ground): Promise<PlayedOffice> {
  const travelTo = (day: string) => world.travelTo(day)
  const options = { population: 12_000 }
  const stage = await setStage({ platform, address, travelTo, report: () => {}, options, plan })
  const programmeId = await planProgramme(stage)
  const { submissions } = stage.bombana
  const answered = submissions.filter(({ desa }) => kecamatan.includes(desa.code.slice(0, 8)))
  const late = answered.find(
    ({ desa, rows, isLast, version }) =>
      desa.code !== operatedDesa(submissions) && isLast && version === 1 && rows.length > 4,
  )!
  const there = answered.filter(({ desa, rows }) => desa.code !== late.desa.code && rows.length > 0)
  await collectLists({ ...stage, bombana: { ...stage.bombana, submissions: there } }, programmeId)
  const sent = new Set(there.map(({ desa }) => desa.code)).size
  const inHand = { desa: late.desa, fileName: late.fileName, bytes: new Uint8Array(await villageListBytes(late)) }
  return { stage, programmeId, sent, inHand }
}
