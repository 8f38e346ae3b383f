/** `A` is 0, `AA` is 26. -1 when the text does not begin with column letters. */
export function columnIndex(reference: string): number {
  let index = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) return i === 0 ? -1 : index - 1
    index = index * 26 + letter
    if (index > 16_384) return index - 1
  }
  return index - 1
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
