import { useSyncExternalStore } from 'react'

const phone = window.matchMedia('screen and (max-width: 48em)')

function subscribe(tell: () => void): () => void {
  phone.addEventListener('change', tell)
  return () => phone.removeEventListener('change', tell)
}

/** Whether the page is a phone's: below 768 px at normal zoom. Paper is narrow too and still gets its tables. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone.matches)
