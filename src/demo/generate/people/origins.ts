import { type Areas, issuingCodes } from '../areas.ts'
import type { Culture } from '../names/compose-name.ts'
import { type Random, weighted } from '../random.ts'

/** Where somebody came from: the area at the head of the NIK and the birthplace on the card. */
export type Origin = { readonly area: string; readonly birthplace: string }

/** Kabupaten from which the peoples of Bombana came, with the name a card gives as birthplace. */
const homelands: Record<Culture, Readonly<Record<string, string>>> = {
  munaButon: {
    '74.03': 'Raha',
    '74.04': 'Pasarwajo',
    '74.72': 'Baubau',
    '74.14': 'Lakudo',
    '74.13': 'Lawa',
    '74.71': 'Kendari',
  },
  bugis: {
    '73.08': 'Watampone',
    '73.07': 'Sinjai',
    '73.13': 'Sengkang',
    '73.02': 'Bulukumba',
    '74.01': 'Kolaka',
    '73.71': 'Makassar',
  },
  moronene: { '74.01': 'Kolaka', '74.05': 'Andoolo', '74.71': 'Kendari' },
  bajo: { '74.04': 'Buton', '74.07': 'Wangi-Wangi', '73.08': 'Bajoe', '74.72': 'Baubau' },
  jawa: {
    '35.05': 'Blitar',
    '35.09': 'Jember',
    '35.10': 'Banyuwangi',
    '33.12': 'Wonogiri',
    '33.07': 'Wonosobo',
    '34.03': 'Wonosari',
  },
}

/** Share of the grown people of each people whose first NIK was issued outside the kabupaten; assumed. */
const cameFromOutside: Record<Culture, number> = { munaButon: 0.2, bugis: 0.18, moronene: 0.04, bajo: 0.1, jawa: 0.4 }

type Born = { readonly culture: Culture; readonly age: number; readonly kecamatan: string; readonly desaName: string }

/** Draws where a resident was first registered: most at home, some elsewhere in the kabupaten, some in the old homeland. */
export function originsOf(areas: Areas): (random: Random, born: Born) => Origin {
  const codes = issuingCodes(Object.values(homelands).flatMap((places) => Object.keys(places)))
  const within = areas.kecamatan.map(({ code, name }) => ({ area: code.replaceAll('.', ''), birthplace: name }))
  // The six kecamatan of the first years issued the cards of many who live in later ones today.
  const drawWithin = weighted(within.map((_, i) => (i < 6 ? 4 : 1)))
  return (random, born) => {
    const outside = cameFromOutside[born.culture] * (born.age >= 17 ? 1 : 0.12)
    if (random.chance(outside)) return homeland(random, codes, born.culture)
    const home = { area: born.kecamatan.replaceAll('.', ''), birthplace: born.desaName }
    return random.chance(0.74) ? home : (within[drawWithin(random)] as Origin)
  }
}

/** An area and birthplace outside the kabupaten. */
function homeland(random: Random, codes: ReadonlyMap<string, readonly string[]>, culture: Culture): Origin {
  const [kabupaten, birthplace] = random.pickCommon(Object.entries(homelands[culture]), 1.5)
  return { area: random.pick(codes.get(kabupaten) ?? []), birthplace }
}
