import type { HeadSheetText } from '#letters/rules/head-sheet-layout.ts'
import { groupDigits } from '#values/digit-groups.ts'
import type { Language, Sentence } from '#values/language.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import type { Item } from './say.ts'
import type { SheetFigure } from './sheet-figures.ts'

type Sheet = {
  readonly headTitle: string
  readonly region: string
  readonly programme: string
  readonly place: string | null
  readonly on: string
  readonly covered: number
  readonly target: number | null
  readonly figures: readonly SheetFigure[]
  readonly late: readonly Item[]
  readonly risks: readonly Item[]
  readonly waiting: readonly Item[]
}

const words = {
  title: { id: 'Lembar {head}', en: 'Sheet for the {head}' },
  as: { id: 'Keadaan {day}', en: 'As of {day}' },
  covered: { id: 'pekerja terlindungi', en: 'workers covered' },
  of: { id: 'dari {target}', en: 'of {target}' },
  late: { id: 'Terlambat', en: 'Late' },
  risks: { id: 'Bila tidak ditindak', en: 'If nobody acts' },
  waiting: { id: 'Menunggu tanda tangan', en: 'Waiting for a signature' },
  none: { id: 'Tidak ada.', en: 'Nothing.' },
  foot: {
    id: 'Tanpa data pribadi. Setiap angka dapat dilihat pada halamannya di Payung.',
    en: 'No personal data. Each number can be seen on its own page in Payung.',
  },
} as const satisfies Record<string, Sentence>

/** Everything that stands on the page, in one language. */
export function sheetWords(sheet: Sheet, language: Language): HeadSheetText {
  const { covered, target, region, programme, place } = sheet
  const items = (all: readonly Item[]) => all.map(({ text, desk }) => ({ text: text[language], desk: desk[language] }))
  const section = (tone: 'late' | 'risks' | 'waiting') => ({
    tone,
    title: words[tone][language],
    items: items(sheet[tone]),
    none: words.none[language],
  })
  return {
    title: words.title[language].replace('{head}', sheet.headTitle),
    region,
    programme: place === null ? programme : `${programme} · ${place}`,
    on: words.as[language].replace('{day}', formatDate(sheet.on as PlainDate, language)),
    covered: {
      value: groupDigits(covered, language),
      of: target === null ? '' : words.of[language].replace('{target}', groupDigits(target, language)),
      label: words.covered[language],
      share: target ? Math.min(1, covered / target) : null,
    },
    figures: sheet.figures.map(({ label, value, source }) => ({
      label: label[language],
      value: value[language],
      source: source[language],
    })),
    sections: [section('late'), section('risks'), section('waiting')],
    foot: words.foot[language],
  }
}
