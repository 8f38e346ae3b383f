import { useSyncExternalStore } from 'react'

/** Rows of 44 px for a thumb, or of 36 px for somebody with a mouse and a long list. */
export type Density = 'roomy' | 'compact'

const place = 'payung.density'
const listeners = new Set<() => void>()

const current = (): Density => (document.documentElement.dataset['density'] === 'compact' ? 'compact' : 'roomy')

/** Puts the remembered choice on the page before anything is drawn. */
export function restoreDensity(): void {
  try {
    document.documentElement.dataset['density'] = localStorage.getItem(place) === 'compact' ? 'compact' : 'roomy'
  } catch {
    document.documentElement.dataset['density'] = 'roomy'
  }
}

export function chooseDensity(density: Density): void {
  document.documentElement.dataset['density'] = density
  try {
    localStorage.setItem(place, density)
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
  for (const tell of listeners) tell()
}

export function useDensity(): Density {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, current)
}
