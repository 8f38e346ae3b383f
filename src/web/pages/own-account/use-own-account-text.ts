import { ownAccount as english } from '../../text/en/own-account.ts'
import { ownAccount as indonesian } from '../../text/id/own-account.ts'
import { useLanguage } from '../../text/use-text.ts'

/** Only these pages need them, so only these pages carry them. */
export const useOwnAccountText = () => (useLanguage().language === 'id' ? indonesian : english)
