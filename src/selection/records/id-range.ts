/** Where a walk over people by their ids begins and where it can end. */
export const firstId = '00000000-0000-0000-0000-000000000000'
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Some people by id, after the one. */
export type IdPage = { readonly after: string; readonly limit: number }

const longPage = 20_000

/** Everybody by id, read in pages short enough for one transaction each. */
export async function allIds(read: (page: IdPage) => Promise<readonly string[]>): Promise<readonly string[]> {
  const ids: string[] = []
  for (let after = firstId; ;) {
    const some = await read({ after, limit: longPage })
    ids.push(...some)
    if (some.length < longPage) return ids
    after = some.at(-1)!
  }
}
