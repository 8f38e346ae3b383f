import { useLocation } from '@tanstack/react-router'

declare module '@tanstack/history' {
  interface HistoryState {
    /** A NIK or KPJ that was searched for: kept with the page, never in its address, its history or a link sent on. */
    number?: string
  }
}

type HistoryNumber = { readonly number: string }

const isNumber = (words: string): boolean => /\d{6}/.test(words.replace(/[\s.-]/g, ''))

/** Where the words of a search are kept: a name in the address, so that the list can be sent on; a number not. */
export const peopleSearch = (words: string): { readonly search: { cari?: string }; readonly state?: HistoryNumber } =>
  isNumber(words) ? { search: {}, state: { number: words } } : { search: { cari: words } }

/** The number searched for, if one was. */
export const useSearchedNumber = (): string | undefined => useLocation({ select: ({ state }) => state.number })
