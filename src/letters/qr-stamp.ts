import { encode } from 'uqr'
import type { Box } from './annex-sheet.ts'

/**
 * The dark modules of a QR code as rectangles, one for each horizontal run: vector, so that it stays sharp on
 * paper and in a scan. Level M survives the dirt of a photocopy.
 */
export function qrRectangles(text: string, box: Box): readonly Box[] {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const module = box.width / size
  return data.flatMap((row, index) =>
    darkRuns(row).map(({ from, length }) => ({
      x: box.x + from * module,
      y: box.y + index * module,
      width: length * module,
      height: module,
    })),
  )
}

function darkRuns(row: readonly boolean[]): readonly { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [index, isDark] of row.entries()) {
    if (!isDark) continue
    const last = runs.at(-1)
    if (last !== undefined && last.from + last.length === index) last.length += 1
    else runs.push({ from: index, length: 1 })
  }
  return runs
}
