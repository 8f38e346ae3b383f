import type { PemdaNames } from '#letters/paper-texts.ts'
import type { FundRecord, Policy } from '#programme/index.ts'
import { fundSourceLabels } from '#rulebook/rules/fund-sources.ts'
import type { FundSource, Scheme } from '#rulebook/types.ts'
import { numberInWords } from '#values/terbilang.ts'
import { serviceGroups } from '#verification/rules/candidate.ts'
import type { PriorityKey } from '#programme/rules/policy.ts'

const schemeNames: Readonly<Record<Scheme, string>> = {
  JKK: 'jaminan kecelakaan kerja',
  JKM: 'jaminan kematian',
  JHT: 'jaminan hari tua',
}

/** `jaminan kecelakaan kerja dan jaminan kematian` */
export function schemesText(schemes: readonly string[]): string {
  return joined(schemes.map((scheme) => schemeNames[scheme as Scheme]))
}

/** Titles of decrees are written in capitals at the beginning of each word except the joining ones. */
export function decreeSubject(programme: { year: number; schemes: readonly string[] }, { region }: PemdaNames): string {
  const schemes = schemesText(programme.schemes).replaceAll(/\b(?!dan\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return `Penetapan Penerima Bantuan Iuran Program ${schemes} bagi Pekerja Rentan di ${region} Tahun ${programme.year}`
}

/** The conditions of the policy as the decree lists them, the last one ended by a full stop. */
export function criteriaTexts({ eligibility }: Policy, oldest: number, isPoorTargeted: boolean): readonly string[] {
  const { youngest, maxDecile, covered, excluded, statement } = eligibility
  const all = [
    `berusia paling rendah ${spelt(youngest)} tahun dan belum mencapai ${spelt(oldest)} tahun pada saat didaftarkan`,
    'memiliki Nomor Induk Kependudukan dan bekerja di luar hubungan kerja',
    ...(isPoorTargeted ? [`berada pada desil ${spelt(1)} sampai dengan desil ${spelt(maxDecile)} DTSEN`] : []),
    ...(covered === 'refuse' ? ['belum menjadi peserta aktif BPJS Ketenagakerjaan'] : []),
    ...(excluded.length > 0
      ? [
          `bukan ${joined(
            excluded.map((group) => serviceGroups[group]),
            'atau',
          )}`,
        ]
      : []),
    ...(statement === 'required' ? ['menyatakan secara tertulis bahwa bekerja dan dalam keadaan sehat'] : []),
  ]
  return all.map((text, at) => `${text}${at === all.length - 1 ? '.' : at === all.length - 2 ? '; dan' : ';'}`)
}

const orderNames: Readonly<Record<PriorityKey, string>> = {
  decile: 'desil keluarga, terendah lebih dahulu;',
  'risk-class': 'risiko pekerjaan, tertinggi lebih dahulu;',
  'nominated-on': 'tanggal usulan, paling awal lebih dahulu;',
}

/** The order of priority, which always ends in the draw. */
export const orderTexts = (priority: readonly PriorityKey[]): readonly string[] => [
  ...priority.map((key) => orderNames[key]),
  'angka undian.',
]

/** A fund by the name a decree gives it. */
export function fundName({ source }: FundRecord, { region, province }: PemdaNames): string {
  if (source === 'apbd-kabupaten') return `Anggaran Pendapatan dan Belanja Daerah ${region}`
  if (source === 'apbd-provinsi') return `Anggaran Pendapatan dan Belanja Daerah Provinsi ${province}`
  if (source === 'dbh-sawit') return 'Dana Bagi Hasil Perkebunan Sawit'
  return fundSourceLabels[source as FundSource].id
}

const spelt = (number: number) => `${number} (${numberInWords(number)})`

function joined(texts: readonly string[], word = 'dan'): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${word} ${last}`
}
