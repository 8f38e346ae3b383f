import { rulebook as english } from '../../../text/en/rulebook.ts'
import { rulebook as indonesian } from '../../../text/id/rulebook.ts'
import { useLanguage } from '../../../text/use-text.ts'

/** The names of all rules: only this page needs them, so only this page carries them. */
export const useRulebookText = () => (useLanguage().language === 'id' ? indonesian : english)
