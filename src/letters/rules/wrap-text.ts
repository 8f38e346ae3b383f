/**
 * Breaks a text into lines no wider than the column. It breaks at spaces; a word wider than the whole
 * column is broken anywhere, because a name must never run into the next column or be cut off.
 *
 * @param widthOf width of a text in the unit of `width`
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = splitWord(word, width, widthOf)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}

function splitWord(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
