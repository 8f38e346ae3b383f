import type { PaperSize } from './paper-kind.ts'

const pointsPerMillimetre = 72 / 25.4
const points = (millimetres: number) => Math.round(millimetres * pointsPerMillimetre * 100) / 100

/** Sheets in points. F4 is 215 × 330 mm, the paper of regional legal products (Permendagri 53/2011 art. 92). */
export const paperPoints: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  F4: { width: points(215), height: points(330) },
  A4: { width: points(210), height: points(297) },
}
