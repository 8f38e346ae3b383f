/** What a list keeps in the address: where the page begins, how many rows lie before it, and its filters. */
export type ListSearch<Filter extends string> = {
  readonly [name in Filter | 'after' | 'mulai']?: string | undefined
}

/** Reads a list's part of the address; what the list does not know is left behind. */
export function listSearch<Filter extends string>(...filters: readonly Filter[]) {
  const known: readonly string[] = ['after', 'mulai', ...filters]
  return (search: Record<string, unknown>): ListSearch<Filter> => {
    const texts = Object.entries(search).filter(([name, value]) => known.includes(name) && typeof value === 'string')
    return Object.assign<ListSearch<Filter>, object>({}, Object.fromEntries(texts))
  }
}
