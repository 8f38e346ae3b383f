import { groupDigits } from '#values/digit-groups.ts'
import type { Language, Sentence } from '#values/language.ts'
import { formatMonth, parseMonth } from '#values/month.ts'
import { formatDate, parsePlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { formatRupiah, rupiah } from '#values/rupiah.ts'
import type { Role } from '../../roles.ts'
import { roleNames } from './role-names.ts'

/** What each act does, for the screen and for the sheet that is signed; `{people}` is the number of people. */
const titles: Readonly<Record<string, Sentence>> = {
  'selection.lock': {
    id: 'Kunci daftar {people} calon penerima',
    en: 'Lock the list of {people} proposed beneficiaries',
  },
  'selection.open-lock': {
    id: 'Buka kunci daftar {people} calon penerima',
    en: 'Open the lock of the list of {people} proposed beneficiaries',
  },
  'verification.answer-nik': {
    id: 'Jawab NIK mana yang benar untuk {people} orang',
    en: 'Answer which NIK is right for {people} person',
  },
  'enrolment.make-file': {
    id: 'Buat berkas pendaftaran {people} orang untuk cabang BPJS',
    en: 'Make the enrolment file of {people} people for the BPJS branch',
  },
  'selection.release-annexes': {
    id: 'Buka unduhan lampiran berisi NIK {people} orang',
    en: 'Release the annexes with the NIK of {people} people',
  },
  'access.entrust-duty': { id: 'Beri tugas', en: 'Give a duty' },
  'access.hand-duties-over': { id: 'Serahkan tugas kepada penggantinya', en: 'Hand duties over to a successor' },
}
const otherTitle: Sentence = { id: 'Usulan menyangkut {people} orang', en: 'A proposal about {people} people' }

/** The facts of an effect under their names, in this order; what is not named here stays with the code. */
const factNames: Readonly<Record<string, Sentence>> = {
  answer: { id: 'Jawaban', en: 'Answer' },
  decree: { id: 'Keputusan', en: 'Decree' },
  holder: { id: 'Kepada', en: 'To' },
  duties: { id: 'Tugas', en: 'Duty' },
  predecessor: { id: 'Menggantikan', en: 'In place of' },
  letter: { id: 'Surat', en: 'Letter' },
  from: { id: 'Berlaku sejak', en: 'From' },
  until: { id: 'Berlaku sampai', en: 'Until' },
  version: { id: 'Versi daftar', en: 'Version of the list' },
  reserve: { id: 'Cadangan (orang)', en: 'Reserve (people)' },
  days: { id: 'Lama (hari)', en: 'Days' },
  months: { id: 'Lama (bulan)', en: 'Months' },
  firstMonth: { id: 'Bulan pertama', en: 'First month' },
  lastMonth: { id: 'Bulan terakhir', en: 'Last month' },
  perMonth: { id: 'Iuran per orang per bulan', en: 'Contribution a person a month' },
  ceiling: { id: 'Pagu DPA', en: 'DPA ceiling' },
  policyVersion: { id: 'Ketentuan seleksi versi', en: 'Version of the policy' },
  quota: { id: 'Kuota', en: 'Quota' },
  youngest: { id: 'Umur paling rendah', en: 'Lowest age' },
  maxDecile: { id: 'Desil paling tinggi', en: 'Highest decile' },
  priority: { id: 'Urutan prioritas', en: 'Order of priority' },
  policyCode: { id: 'Kode ketentuan seleksi', en: 'Code of the policy' },
  basis: { id: 'Dasar hukum iuran', en: 'Legal basis of the contribution' },
  reason: { id: 'Alasan', en: 'Reason' },
}
/** What stands in a fact by its code. */
const valueWords: Readonly<Record<string, Sentence>> = {
  decile: { id: 'desil terendah dahulu', en: 'lowest decile first' },
  'risk-class': { id: 'risiko pekerjaan tertinggi dahulu', en: 'riskiest occupation first' },
  ...roleNames,
  registry: { id: 'NIK menurut data kesejahteraan', en: 'the NIK of the welfare data' },
  desa: { id: 'NIK dari desa', en: 'the NIK from the desa' },
  'nominated-on': { id: 'tanggal usulan terlama dahulu', en: 'earliest nomination first' },
}
const coded = ['priority', 'duties', 'answer']
const days = ['from', 'until']
const money = ['perMonth', 'ceiling']

export function actTitle(act: string, people: number, language: Language): string {
  return (titles[act] ?? otherTitle)[language].replace('{people}', groupDigits(people, language))
}

export function effectFacts(
  facts: Readonly<Record<string, string | number>>,
  language: Language,
): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(factNames).flatMap(([key, name]) => {
    const value = facts[key]
    return value === undefined || value === '' ? [] : [{ name: name[language], value: sayFact(key, value, language) }]
  })
}

/** The offices that sign, as a sheet names them. */
export const officeName = (role: Role): string => roleNames[role].id

function sayFact(key: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return money.includes(key) ? formatRupiah(rupiah(value)) : groupDigits(value, language)
  if (coded.includes(key))
    return value
      .split(', ')
      .map((one) => valueWords[one]?.[language] ?? one)
      .join(', ')
  if (days.includes(key)) return sayDay(value, language)
  const month = parseMonth(value)
  return isRefusal(month) ? value : formatMonth(month, language)
}

function sayDay(value: string, language: Language): string {
  const day = parsePlainDate(value)
  return isRefusal(day) ? value : formatDate(day, language)
}
