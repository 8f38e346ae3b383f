import { longestCell } from '../sheet-limits.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters XML 1.0 cannot carry, the carriage return it would swallow, and texts that look like their escapes. */
const special = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/gu
const needsCare = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u

/** Text as it stands between tags or in an attribute; read back it is the same text. */
export function xmlText(text: string): string {
  if (text.length > longestCell) throw new RangeError(`a cell holds at most ${longestCell} characters`)
  if (!needsCare.test(text)) return text
  return text
    .toWellFormed()
    .replace(special, escapeSpecial)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const escapeSpecial = (found: string) =>
  found.length > 1 ? `_x005F${found}` : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
