import { trail as english } from '../../../text/en/trail.ts'
import { trail as indonesian } from '../../../text/id/trail.ts'
import { useLanguage } from '../../../text/use-text.ts'

/** The names of all acts and details: only this page needs them, so only this page carries them. */
export const useTrailText = () => (useLanguage().language === 'id' ? indonesian : english)
