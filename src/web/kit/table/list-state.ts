import { useLocation, useNavigate, useRouter } from '@tanstack/react-router'

declare module '@tanstack/history' {
  interface HistoryState {
    /** This page of a list was reached by "Berikutnya", so going back is going one page up. */
    paged?: boolean
  }
}

export type Search = Readonly<Record<string, string | undefined>>

/** A list's place and filters, kept in the address: a link to it shows the same rows to somebody else. */
export type ListState = {
  readonly after: string | undefined
  /** How many rows lie before this page; 0 when unknown or at the start. */
  readonly before: number
  readonly search: Search
  readonly canGoUp: boolean
  readonly filter: (change: Search) => void
  readonly next: (cursor: string, shown: number) => void
  readonly up: () => void
  readonly first: () => void
}

export function useListState(): ListState {
  const router = useRouter()
  const navigate = useNavigate()
  const location = useLocation()
  const search: Search = location.search
  const before = Number(search['mulai'] ?? 0) || 0
  const go = (change: Search, paged = false) =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, ...change }),
      state: (old) => ({ ...old, paged }),
      resetScroll: false,
    })
  return {
    after: search['after'],
    before,
    search,
    canGoUp: location.state.paged === true,
    filter: (change) => go({ after: undefined, mulai: undefined, ...change }),
    next: (cursor, shown) => go({ after: cursor, mulai: String(before + shown) }, true),
    up: () => router.history.back(),
    first: () => go({ after: undefined, mulai: undefined }),
  }
}
