import { Zip } from 'easy-template-x'
import type { Letterhead } from './letterhead.ts'
import { paperPoints } from './paper-size.ts'
import { sizeOfPng } from './rules/png-size.ts'

const [body, relations, types] = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']
const twips = (points: number) => Math.round(points * 20)

/**
 * Gives a default template the Pemda's paper and coat of arms. A Pemda's own template has both in it already, and is
 * printed as it is.
 */
export async function dressLetter(
  letter: Buffer,
  { logo, paper }: Pick<Letterhead, 'logo' | 'paper'>,
): Promise<Buffer> {
  if (logo === null && paper === 'F4') return letter
  const zip = await Zip.load(letter)
  const text = await zip.getFile(body).getContentText()
  const sized = paper === 'A4' ? onA4(text) : text
  zip.setFile(body, logo === null ? sized : await withLogo(zip, sized, logo))
  return zip.export(Buffer)
}

/** A4 is narrower by 5 mm; the right margin gives them, so that the tables keep their width. */
function onA4(text: string): string {
  const narrower = twips(paperPoints.F4.width) - twips(paperPoints.A4.width)
  return text
    .replaceAll(
      /(<w:pgSz\b[^>]*?w:w=")\d+("[^>]*?w:h=")\d+"/g,
      `$1${twips(paperPoints.A4.width)}$2${twips(paperPoints.A4.height)}"`,
    )
    .replaceAll(/(<w:pgMar\b[^>]*?w:right=")(\d+)"/g, (_, before: string, right: string) => {
      return `${before}${Number(right) - narrower}"`
    })
}

async function withLogo(zip: Zip, text: string, logo: Uint8Array): Promise<string> {
  zip.setFile('word/media/kop.png', Buffer.from(logo))
  const lines = await zip.getFile(relations).getContentText()
  const relation = `<Relationship Id="rIdKop" Type="${office}/relationships/image" Target="media/kop.png"/>`
  zip.setFile(relations, lines.replace('</Relationships>', `${relation}</Relationships>`))
  const known = await zip.getFile(types).getContentText()
  if (!/Extension="png"/i.test(known))
    zip.setFile(types, known.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'))
  // The first paragraph is the head of the letter; the picture hangs left of it and moves no word.
  return text.replace(/(<w:body>\s*<w:p\b[^>]*>(?:<w:pPr>.*?<\/w:pPr>)?)/s, `$1<w:r>${drawing(logo)}</w:r>`)
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const art = 'http://schemas.openxmlformats.org/drawingml/2006'
const millimetre = 36_000
/** As high as the head of a letter, and not so wide that it reaches its words. */
const [highest, widest] = [22 * millimetre, 24 * millimetre]

function drawing(logo: Uint8Array): string {
  const { width, height } = sizeOfPng(logo)!
  const scale = Math.min(highest / height, widest / width)
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)]
  const name = '<wp:docPr id="9001" name="Lambang" descr="Lambang daerah"/>'
  const place = (axis: 'H' | 'V', from: string) =>
    `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>0</wp:posOffset></wp:position${axis}>`
  return [
    `<w:drawing><wp:anchor xmlns:wp="${art}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0"`,
    ' relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>',
    `${place('H', 'margin')}${place('V', 'paragraph')}<wp:extent cx="${cx}" cy="${cy}"/>`,
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>${name}<wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${art}/main"><a:graphicData uri="${art}/picture"><pic:pic xmlns:pic="${art}/picture">`,
    '<pic:nvPicPr><pic:cNvPr id="9001" name="kop.png"/><pic:cNvPicPr/></pic:nvPicPr>',
    `<pic:blipFill><a:blip xmlns:r="${office}/relationships" r:embed="rIdKop"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>',
  ].join('')
}
