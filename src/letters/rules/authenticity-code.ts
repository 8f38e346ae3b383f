/**
 * The kode keaslian (the digest of a locked list) as it is printed: in groups of eight, so that it can be
 * read aloud, typed from paper and broken over two lines.
 */
export const printedCode = (code: string): string => code.match(/.{1,8}/g)?.join(' ') ?? ''

/** Codes are read off paper and typed by hand, so spaces and capitals do not count. */
export function isSameCode(one: string, other: string): boolean {
  const plain = (code: string) => code.replace(/\s/g, '').toLowerCase()
  return plain(one) === plain(other)
}
