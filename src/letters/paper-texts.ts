import { type MonthRange, formatMonth, monthsIn } from '#values/month.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { type Refusal, refuse } from '#values/refusal.ts'
import { type Rupiah, formatRupiah, sumRupiah, timesRupiah } from '#values/rupiah.ts'
import { numberInWords } from '#values/terbilang.ts'
import type { SignatureBlock } from './rules/signatory.ts'
import type { TemplateRow } from './fill-template.ts'

/** What a paper leaves open: a pen fills it, or the register after the signature. */
export const blank = '....................'

/** The names of the Pemda as its papers write them: "Bupati Bombana", "Bupati", "Kabupaten Bombana" and so on. */
export type PemdaNames = {
  readonly headOfRegion: string
  readonly headOfRegionShort: string
  readonly region: string
  readonly province: string
  readonly capital: string
}

/** The contribution of one person in one month, over a stretch of months with the same price. */
export type Rate = { readonly months: MonthRange; readonly perPerson: Rupiah }

/** People, months and money of a list. `total` is what the selection committed; it is checked, not trusted. */
export type Contribution = { readonly people: number; readonly rates: readonly Rate[]; readonly total: Rupiah }

/**
 * A decree whose rupiah do not equal people × months × contribution is worth an audit finding,
 * so no paper is made from such figures.
 */
export function checkContribution({ people, rates, total }: Contribution): undefined | Refusal {
  const parts = rates.map(({ months, perPerson }) => timesRupiah(perPerson, people * monthsIn(months).length))
  const computed = sumRupiah(parts)
  return computed === total ? undefined : refuse('paper-sum-differs', { given: total, computed })
}

/** `6.000 (enam ribu)` */
export const countInWords = (count: number) => `${groupDigits(count)} (${numberInWords(count)})`

/** `Rp16.800 per orang per bulan`, with its months when the price changes on the way. */
export function ratesText(rates: readonly Rate[]): string {
  const price = ({ perPerson }: Rate) => `${formatRupiah(perPerson)} per orang per bulan`
  if (rates.length < 2) return rates.map(price).join('')
  return rates.map((rate) => `${price(rate)} untuk ${monthsText(rate.months)}`).join(' dan ')
}

/** `12 (dua belas) bulan, terhitung mulai Oktober 2025 sampai dengan September 2026` */
export function periodText(rates: readonly Rate[]): string {
  const months = rates.flatMap((rate) => monthsIn(rate.months))
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return ''
  return `${countInWords(months.length)} bulan, terhitung mulai ${monthsText({ first, last })}`
}

const monthsText = ({ first, last }: MonthRange) =>
  first === last ? formatMonth(first, 'id') : `${formatMonth(first, 'id')} sampai dengan ${formatMonth(last, 'id')}`

/** Rows of a list whose name stands once, beside the first row: "Mengingat : 1. …". */
export function labelledRows(label: string, texts: readonly string[]): readonly TemplateRow[] {
  return texts.map((teks, index) => ({
    label: index === 0 ? label : '',
    titik: index === 0 ? ':' : '',
    nomor: texts.length === 1 ? '' : `${index + 1}.`,
    teks,
  }))
}

export const numberedRows = (texts: readonly string[]): readonly TemplateRow[] =>
  texts.map((teks, index) => ({ nomor: `${index + 1}.`, teks }))

/** Those who get copies, under their heading; a letter without them leaves nothing behind. */
export const copiesText = (copies: readonly string[]): string =>
  copies.length === 0 ? '' : ['Tembusan:', ...copies.map((to, at) => `${at + 1}. ${to}`)].join('\n')

/** Signature fields, the same in every letter. */
export const signatureValues = (block: SignatureBlock) => ({
  ttd_jabatan: block.heading.join('\n'),
  ttd_nama: block.name,
  ttd_keterangan: block.below.join('\n'),
})
