import { occupations } from '#values/occupation.ts'
import { useLanguage } from '../text/use-text.ts'

/** The word for an occupation's code; a dash when none is known, the code when this version does not know it. */
export function useOccupationName(): (code: string | null) => string {
  const { language } = useLanguage()
  return (code) => {
    if (code === null) return '–'
    return occupations.find((occupation) => occupation.code === code)?.label[language] ?? code
  }
}
