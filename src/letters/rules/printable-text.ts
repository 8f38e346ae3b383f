/** Characters above Latin-1 that the standard PDF fonts (Windows-1252) still have. */
const beyondLatin = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')

/** Letters that no decomposition turns into a plain one. */
const lookalikes: Readonly<Record<string, string>> = {
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '—',
  '−': '-',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ŋ: 'ng',
}

/**
 * A text as the standard PDF fonts can print it. Names arrive with whatever a phone or a copied file puts
 * into them; a name with a strange mark must still be readable on the decree and must never stop 6,000 others.
 * Letters lose marks the font lacks, invisible characters go, and what nobody can print becomes "?".
 */
export function printableText(text: string): string {
  const visible = text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')
  return Array.from(visible.normalize('NFC'), printableCharacter).join('').trim()
}

function printableCharacter(character: string): string {
  if (isInFont(character)) return character
  const known = lookalikes[character]
  if (known !== undefined) return known
  if (/^\p{M}$/u.test(character)) return ''
  const plain = Array.from(character.normalize('NFKD')).filter(isInFont).join('')
  return plain === '' ? '?' : plain
}

function isInFont(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) || beyondLatin.has(character)
}
