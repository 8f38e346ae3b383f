/** The composition root: the one file that may import everything. Doors get what they need from here. */
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { migrateAllPemda } from '#access/pemda.ts'
import { openPlatform, type World } from '#platform/index.ts'
import { openLog } from '#platform/log.ts'
import { realWorld } from '#platform/world.ts'
import { anchorPlaces } from '#platform/trail/anchor-places.ts'
import { loadRulebook, shippedRulebook } from '#rulebook/index.ts'
import type { Demo, Ground, Place, Serving, ServingAs } from './cli/composition.ts'
import { runCli } from './cli/run-cli.ts'
import { movableWorld } from './demo/play/movable-world.ts'
import { demoPassword, offeredAccounts } from './demo/play/staff.ts'
import { pemdaRoutes } from './http/routes/all-routes.ts'
import { openServer } from './http/server.ts'
import { allJobs } from './jobs/all-jobs.ts'
import { keepSealing } from './jobs/keep-sealing.ts'
import { openJobQueue } from './jobs/queue.ts'
import { runJob } from './jobs/run-job.ts'

const home = resolve(import.meta.dirname, '..')

async function openGround(place: Place, world: World = realWorld()): Promise<Ground> {
  const opening = openPlatform(place, world, openLog(place.logLevel))
  // Read while the database opens, which is another process and takes longer.
  const [platform, book] = await Promise.all([opening, setImmediate().then(() => loadRulebook(shippedRulebook))])
  await migrateAllPemda(platform)
  const jobs = allJobs(book)
  return { platform, book, jobs, runJob: (ref) => runJob(platform, jobs, ref), close: () => platform.close() }
}

async function serve(ground: Ground, as: ServingAs): Promise<Serving> {
  const opening = openJobQueue(ground.platform, ground.jobs)
  // Only an office that ends HTTPS itself needs what makes certificates; every other start is spared loading it.
  const https = as.https && (await import('#platform/https/keep-certificate.ts'))
  const office = https && (await https.certificateFor(ground.platform, as.https?.names ?? []))
  const [queue, server] = await Promise.all([
    opening,
    openServer({
      ...as,
      certificate: office?.certificate,
      platform: ground.platform,
      routes: pemdaRoutes(ground.book),
      wake: async (pemda, jobId) => (await opening).wake({ pemda, jobId }),
      webFolder: join(home, 'dist', 'web'),
    }),
  ])
  const listening = await server.listen({ host: as.host, port: as.port })
  const address = office ? listening.replace('http:', 'https:') : listening
  const sealing = keepSealing(ground.platform, anchorPlaces(as.anchors ?? {}, ground.platform))
  const renewing = office && https?.keepCertificate(server.server, office)
  return {
    address,
    ...(office && { authority: office.authority }),
    close: async () => {
      renewing?.stop()
      await server.close()
      await queue.close()
      await sealing.stop()
    },
  }
}

const demo: Demo = {
  password: demoPassword,
  accounts: offeredAccounts,
  world: movableWorld,
  files: async function* () {
    const { practiceFiles } = await import('./demo/play/practice-files.ts')
    yield* practiceFiles('bombana-latihan')
  },
  play: async ({ ground, world, address, report }) => {
    // Only a play needs the generator of its people; every other start is spared loading it.
    const { playDemo } = await import('./demo/play/play-demo.ts')
    return (await playDemo({ platform: ground.platform, address, report, travelTo: world.travelTo })).counts
  },
}

process.exitCode = await runCli(process.argv.slice(2), { home, openGround, serve, demo })
