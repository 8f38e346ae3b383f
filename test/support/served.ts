import { openJobQueue } from '#jobs/queue.ts'
import { allJobs } from '#jobs/all-jobs.ts'
import { openServer } from '#http/server.ts'
import { book, routes } from './http.ts'
import type { Platform } from '#platform/index.ts'

export type Served = { readonly address: string; close(): Promise<void> }

/** The server as `payung serve` starts it: on a loopback port, with workers for the long work. */
export async function serveForTest(
  platform: Platform,
  { webFolder = '/nowhere', demo = true }: { readonly webFolder?: string; readonly demo?: boolean } = {},
): Promise<Served> {
  const queue = await openJobQueue(platform, allJobs(book))
  const server = await openServer({
    platform,
    routes,
    wake: (pemda, jobId) => queue.wake({ pemda, jobId }),
    webFolder,
    demo,
    secure: false,
  })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const close = async () => {
    await server.close()
    await queue.close()
  }
  return { address, close }
}
