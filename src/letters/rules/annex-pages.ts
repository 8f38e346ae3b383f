import { type AreaHeading, type Block, continued, keepsWithNext } from './annex-blocks.ts'

export type PlacedBlock = { readonly block: Block; readonly y: number }
export type AnnexPage = readonly PlacedBlock[]

/** From where to where blocks may stand, in points from the upper edge: the first page also carries the head. */
export type PageSpace = { readonly firstTop: number; readonly nextTop: number; readonly bottom: number }

/**
 * Shares the blocks out over pages. A heading never stands alone at the foot of a page, and the signature never
 * stands on a page without at least the last row of the list it signs. All pages are known before the first is
 * drawn, because each one says how many there are.
 */
export function annexPages(blocks: readonly Block[], space: PageSpace): readonly AnnexPage[] {
  const pages: PlacedBlock[][] = [[]]
  const open: OpenAreas = { kecamatan: undefined, desa: undefined }
  let y = space.firstTop
  const place = (block: Block) => {
    pages.at(-1)?.push({ block, y })
    y += block.height
  }
  for (const [index, block] of blocks.entries()) {
    if (y + neededFrom(blocks, index) > space.bottom && pages.at(-1)?.length !== 0) {
      pages.push([])
      y = space.nextTop
      const heading = headingAgain(block, open)
      if (heading !== undefined) place(heading)
    }
    place(block)
    if (block.kind === 'kecamatan' || block.kind === 'desa') open[block.kind] = block
  }
  return pages
}

type OpenAreas = { kecamatan: AreaHeading | undefined; desa: AreaHeading | undefined }

function headingAgain(block: Block, { kecamatan, desa }: OpenAreas): AreaHeading | undefined {
  if (kecamatan === undefined) return undefined
  if (block.kind === 'row' && desa !== undefined) return continued([kecamatan, desa])
  return block.kind === 'desa' ? continued([kecamatan]) : undefined
}

function neededFrom(blocks: readonly Block[], index: number): number {
  let height = 0
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined) break
    height += block.height
    if (!keepsWithNext(block, blocks[at + 1])) break
  }
  return height
}
