import type { TemplateVersion } from '#letters/contract/templates.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'

/** What holds, in words: nothing was ever put in place, or the Pemda went back to the default. */
export function useTemplateName(): (newest: TemplateVersion | undefined) => string {
  const { letterTemplates: words } = useOfficeText()
  return (newest) => (newest?.fileDigest ? words.own(newest.version) : words.default)
}
