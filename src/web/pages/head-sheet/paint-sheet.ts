import {
  layOutHeadSheet,
  sheetPage,
  type HeadSheetText,
  type Mark,
  type Weight,
} from '#letters/rules/head-sheet-layout.ts'

/** The widths of Helvetica, under whichever name this computer has them. */
const faces = 'Helvetica, Arial, "Liberation Sans", sans-serif'
const fontOf = (size: number, weight: Weight) => `${weight === 'bold' ? 700 : 400} ${size}px ${faces}`

/** The sheet as a picture to send on, made in this browser by the layout of the PDF. */
export async function pictureOf(sheet: HeadSheetText): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = sheetPage.width
  canvas.height = sheetPage.height
  const brush = canvas.getContext('2d')!
  brush.textBaseline = 'top'
  paint(brush, { kind: 'box', x: 0, y: 0, w: sheetPage.width, h: sheetPage.height, fill: '#ffffff' })
  for (const mark of layOutHeadSheet(sheet, (text, size, weight) => {
    brush.font = fontOf(size, weight)
    return brush.measureText(text).width
  }))
    paint(brush, mark)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (made) => (made === null ? reject(new Error('no picture could be made')) : resolve(made)),
      'image/png',
    )
  })
}

function paint(brush: CanvasRenderingContext2D, mark: Mark): void {
  brush.fillStyle = mark.fill
  if (mark.kind === 'box') brush.fillRect(mark.x, mark.y, mark.w, mark.h)
  else {
    brush.font = fontOf(mark.size, mark.weight)
    brush.fillText(mark.text, mark.x, mark.y)
  }
}
