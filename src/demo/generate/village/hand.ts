import { dirt } from '../dirt.ts'
import { type LayoutName, layoutNames } from './layouts/layout-names.ts'
import { type Random, sample } from '../random.ts'
import { type DateShape, dateShapes } from './spoil-date.ts'

/** How the operator of one desa writes: the form he uses and his habits, the same in every row. */
export type Hand = {
  readonly layout: LayoutName
  /** RAHMAT HIDAYAT, as on the identity card, or Rahmat Hidayat. */
  readonly isUpperCase: boolean
  readonly dateShape: DateShape
  readonly sexWords: readonly [man: string, woman: string]
  readonly kkFilled: number
  readonly motherFilled: number
  readonly phoneFilled: number
  readonly nikWriting: 'plain' | 'spaced' | 'apostrophe'
  /** Rows by hamlet, by name, or as people came to the office. */
  readonly order: 'dusun' | 'name' | 'none'
}

const sexWords = [
  ['L', 'P'],
  ['Laki-laki', 'Perempuan'],
  ['LAKI-LAKI', 'PEREMPUAN'],
  ['Lk', 'Pr'],
] as const

/** Of three desa about two use the form that was sent to them. */
const formShare = 2 / 3

/** One hand for each desa; the other layouts come up equally often among those who do not use the form. */
export function drawHands(random: Random, desa: number): Hand[] {
  const ownLayouts = layoutNames.filter((name) => name !== 'form')
  const own = Math.round(desa * (1 - formShare))
  const layouts = Array.from({ length: desa }, (_, i) =>
    i < own ? (ownLayouts[i % ownLayouts.length] as LayoutName) : 'form',
  )
  return sample(random, layouts, desa).map((layout) => drawHand(random, layout))
}

function drawHand(random: Random, layout: LayoutName): Hand {
  const isForm = layout === 'form'
  const drawn = random.next()
  return {
    layout,
    isUpperCase: random.chance(0.62),
    dateShape: random.pick(dateShapes),
    // The form offers L and P to choose from.
    sexWords: isForm ? sexWords[0] : random.pick(sexWords),
    kkFilled: random.pick(dirt.kkFilledByDesa),
    motherFilled: random.pick(dirt.motherFilledByDesa),
    phoneFilled: random.pick(dirt.phoneFilledByDesa),
    nikWriting:
      drawn < dirt.nikSpacedDesa
        ? 'spaced'
        : drawn < dirt.nikSpacedDesa + dirt.nikApostropheDesa
          ? 'apostrophe'
          : 'plain',
    order: random.pick(['dusun', 'dusun', 'name', 'none']),
  }
}

/** Dusun are numbered in Roman figures. */
export const roman = ['', 'I', 'II', 'III', 'IV'] as const
