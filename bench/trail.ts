import type { Platform } from '#platform/index.ts'
import { linkAfter } from '#platform/trail/chain.ts'
import { checkTrail } from '#platform/trail/check-trail.ts'
import { sealTrail } from '#platform/trail/seal-trail.ts'
import { openOffice, pemda, schema, type Engine } from './ground/office.ts'
import { sampleOf, type Bench, type Figure } from './report/figure.ts'

const records = 200_000
/** Records a second at least. */
const limits = { server: 100_000, embedded: 30_000 }
const rounds = 3

/**
 * Proving a trail of 200,000 records from its first one on: at least 100,000 a second with PostgreSQL, 30,000 with the
 * embedded engine. Linking them is shown beside it. The rival hashes as many lines that already lie in memory.
 */
export const trail: Bench = {
  title: 'Proving a trail of 200,000 records',
  minutes: 10,
  measure: async (tell) => {
    const figures: Figure[] = []
    const remarks: string[] = []
    for (const engine of ['server', 'embedded'] as const) {
      const office = await openOffice(engine)
      if ('skipped' in office) {
        remarks.push(`PostgreSQL was not measured: ${office.skipped}`)
        continue
      }
      tell(`${office.database}: writing, linking and proving`)
      figures.push(...(await office.prepare((platform) => measureOn(platform, engine))))
      await office.close()
    }
    return { figures, remarks }
  },
}

async function measureOn(platform: Platform, engine: Engine): Promise<Figure[]> {
  const { pool } = platform.connection
  await writeRecords(platform)
  const linking = await secondsOf(() => sealTrail(pool, platform.world, pemda))
  const proving: number[] = []
  for (let round = 0; round < rounds; round++)
    proving.push(
      await secondsOf(async () => {
        const { fault, records: walked } = await checkTrail(pool, pemda, [])
        if (fault || walked < records) throw new Error('the trail is not whole')
      }),
    )
  const { median, low, high } = sampleOf(proving)
  const on = engine === 'server' ? 'PostgreSQL' : 'embedded'
  const rival = { what: 'SHA-256 of lines in memory', value: await secondsOf(hashLines) }
  return [
    { what: `${on}: proving`, value: median, unit: 's', range: [low, high], limit: records / limits[engine], rival },
    { what: `${on}: linking`, value: linking, unit: 's', rival },
  ]
}

/** As the application writes them, but in few statements; each waits for nothing, so the time does not matter here. */
async function writeRecords({ connection }: Platform): Promise<void> {
  const batch = 10_000
  for (let at = 0; at < records; at += batch)
    await connection.pool.query(
      `insert into ${schema}.trail (id, at, actor, role, area, act, subject, details)
       select gen_random_uuid(), now(), gen_random_uuid(), 'lead-agency-officer', '${pemda}', 'nomination.receive-list',
              gen_random_uuid(), jsonb_build_object('rows', n, 'toMend', n % 7, 'list', gen_random_uuid())
       from generate_series(1, ${batch}) n`,
    )
}

async function hashLines(): Promise<void> {
  const line = JSON.stringify(Array.from({ length: 10 }, (_, at) => `a column of the record ${at}`))
  let link: Buffer = Buffer.alloc(32)
  for (let at = 0; at < records; at++) link = linkAfter(link, line)
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
