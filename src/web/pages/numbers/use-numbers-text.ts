import { numbers as english } from '../../text/en/numbers.ts'
import { numbers as indonesian } from '../../text/id/numbers.ts'
import { useLanguage } from '../../text/use-text.ts'

/** Only pages that show full numbers carry these sentences. */
export const useNumbersText = () => (useLanguage().language === 'id' ? indonesian : english)
