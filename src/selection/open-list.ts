import type { FileStore, Platform, Thread } from '#platform/index.ts'
import type { ListDesk } from './list-thread/worker.ts'

export type OpenList = Pick<Thread<ListDesk>, 'ask'> & { readonly chosen: number }

/** Lends the list behind a kode keaslian, which stays in another thread and is asked for in slices. */
export async function withList<T>(
  platform: Platform,
  files: FileStore,
  code: string,
  work: (list: OpenList) => Promise<T>,
): Promise<T> {
  const desk = await platform.thread<ListDesk>(new URL('list-thread/worker.ts', import.meta.url))
  try {
    return await work({ ask: desk.ask, chosen: await desk.ask('open', files.get(code)) })
  } finally {
    await desk.close()
  }
}
