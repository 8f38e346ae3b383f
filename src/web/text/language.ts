import type { Language } from '#values/language.ts'
import type { Text } from './id.ts'

const place = 'payung.language'

/** The language chosen on this device. Indonesian until somebody chooses otherwise, whatever the browser prefers. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'id'
  } catch {
    // A browser that forbids storage still shows the application; it only forgets the choice.
    return 'id'
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language)
  } catch {
    // See above: forgetting is the whole damage.
  }
}

/** Each language is a file of its own, so that nobody downloads the one he does not read. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./id.ts')).id
}
