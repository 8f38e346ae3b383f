import { secondStep as english } from '../../text/en/second-step.ts'
import { secondStep as indonesian } from '../../text/id/second-step.ts'
import { useLanguage } from '../../text/use-text.ts'

/** Only these pages need them, so only these pages carry them. */
export const useSecondStepText = () => (useLanguage().language === 'id' ? indonesian : english)
