import type { Sex } from '#values/sex.ts'
import { type Random, weighted } from '../random.ts'
import { bajo } from './bajo.ts'
import { bugis } from './bugis.ts'
import { jawa } from './jawa.ts'
import { moronene } from './moronene.ts'
import { munaButon } from './muna-buton.ts'
import { secondNames } from './second-names.ts'
import type { NameStock } from './words.ts'

/** The peoples of Bombana as far as they name differently. */
export const cultures = ['munaButon', 'bugis', 'moronene', 'bajo', 'jawa'] as const
export type Culture = (typeof cultures)[number]

const stocks: Record<Culture, NameStock> = { munaButon, bugis, moronene, bajo, jawa }

type Bearer = { readonly culture: Culture; readonly sex: Sex; readonly birthYear: number }

/**
 * The civil name of one person: a form (single name, La X, La Ode X, Andi X, Muhammad X, two names …) and given
 * names of the bearer's people and time. How often each form comes is assumed; the aim is that a common name is
 * borne by many people and that the rare forms occur in every desa.
 */
export function composeName(random: Random, bearer: Bearer): string {
  const isYoung = random.chance(youth(bearer.birthYear))
  const usual = formsOf[bearer.culture][bearer.sex][isYoung ? 'young' : 'old']
  const name = drawForm(usual, random, { ...bearer, isYoung })
  return hasRepeatedWord(name) ? composeName(random, bearer) : name
}

const hasRepeatedWord = (name: string) => new Set(name.split(' ')).size < name.split(' ').length

/** From nobody born before 1960 to nearly everybody born after 2000. */
const youth = (birthYear: number) => Math.min(0.97, Math.max(0.02, (birthYear - 1960) / 40))

type Named = Bearer & { readonly isYoung: boolean }
type Pattern = (random: Random, bearer: Named) => string

function given(random: Random, { culture, sex, isYoung }: Named): string {
  const names = sex === 'L' ? stocks[culture].men : stocks[culture].women
  return random.pickCommon(isYoung ? names.young : names.old, 1.4)
}

function second(random: Random, { culture, sex }: Named): string {
  if (culture === 'jawa') return random.pickCommon(sex === 'L' ? secondNames.jawaMen : secondNames.jawaWomen, 1.4)
  return random.pickCommon(sex === 'L' ? secondNames.men : secondNames.women, 1.4)
}

const single: Pattern = given
const after =
  (prefix: string): Pattern =>
  (random, bearer) =>
    `${prefix} ${given(random, bearer)}`
const double: Pattern = (random, bearer) => `${given(random, bearer)} ${second(random, bearer)}`
const doubleAfter =
  (prefix: string): Pattern =>
  (random, bearer) =>
    `${prefix} ${double(random, bearer)}`
const twoGiven: Pattern = (random, bearer) => `${given(random, bearer)} ${given(random, { ...bearer, isYoung: false })}`

type Forms = { readonly patterns: readonly Pattern[]; readonly draw: (random: Random) => number }

/** Pairs of weight and form. */
function forms(...pairs: readonly (readonly [weight: number, form: Pattern])[]): Forms {
  return { patterns: pairs.map(([, form]) => form), draw: weighted(pairs.map(([weight]) => weight)) }
}

const youngMen = forms(
  [44, double],
  [10, single],
  [14, after('Muhammad')],
  [5, after('Abdul')],
  [14, doubleAfter('Muhammad')],
)
const youngWomen = forms([54, double], [11, single], [11, after('Siti')], [9, after('Nur')], [7, doubleAfter('Siti')])

const formsOf: Record<Culture, Record<Sex, Record<'old' | 'young', Forms>>> = {
  munaButon: {
    L: {
      old: forms(
        [52, after('La')],
        [17, after('La Ode')],
        [10, twoGiven],
        [7, single],
        [6, after('Abdul')],
        [8, after('Muhammad')],
      ),
      young: forms(
        [24, after('La')],
        [7, doubleAfter('La')],
        [6, after('La Ode')],
        [12, doubleAfter('La Ode')],
        [51, double],
        [10, after('Muhammad')],
      ),
    },
    P: {
      old: forms([58, after('Wa')], [17, after('Wa Ode')], [9, single], [8, after('Siti')], [8, twoGiven]),
      young: forms(
        [18, after('Wa')],
        [6, doubleAfter('Wa')],
        [6, after('Wa Ode')],
        [13, doubleAfter('Wa Ode')],
        [50, double],
        [10, after('Siti')],
      ),
    },
  },
  bugis: {
    L: {
      old: forms(
        [44, single],
        [10, after('Daeng')],
        [6, after('Andi')],
        [14, after('Muhammad')],
        [9, after('Abdul')],
        [17, twoGiven],
      ),
      young: forms(
        [7, doubleAfter('Andi')],
        [4, after('Andi')],
        [89, (random, bearer) => drawForm(youngMen, random, bearer)],
      ),
    },
    P: {
      old: forms(
        [46, single],
        [12, after('Besse')],
        [6, after('Andi')],
        [14, after('Siti')],
        [10, after('Nur')],
        [12, twoGiven],
      ),
      young: forms(
        [7, doubleAfter('Andi')],
        [6, after('Besse')],
        [87, (random, bearer) => drawForm(youngWomen, random, bearer)],
      ),
    },
  },
  moronene: {
    L: {
      old: forms([50, single], [26, twoGiven], [12, after('Muhammad')], [7, after('Abdul')], [5, after('Mokole')]),
      young: youngMen,
    },
    P: { old: forms([56, single], [26, twoGiven], [12, after('Siti')], [6, after('Nur')]), young: youngWomen },
  },
  bajo: {
    L: {
      old: forms([70, single], [12, after('La')], [10, twoGiven], [8, after('Muhammad')]),
      young: forms([40, single], [40, double], [20, after('Muhammad')]),
    },
    P: {
      old: forms([70, single], [12, after('Wa')], [10, twoGiven], [8, after('Siti')]),
      young: forms([34, single], [48, double], [18, after('Siti')]),
    },
  },
  jawa: {
    L: { old: forms([80, single], [20, twoGiven]), young: forms([22, single], [62, double], [16, after('Muhammad')]) },
    P: {
      old: forms([82, single], [10, after('Siti')], [8, twoGiven]),
      young: forms([20, single], [66, double], [14, after('Siti')]),
    },
  },
}

function drawForm(among: Forms, random: Random, bearer: Named): string {
  return (among.patterns[among.draw(random)] as Pattern)(random, bearer)
}
