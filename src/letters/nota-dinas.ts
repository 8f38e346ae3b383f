import { groupDigits } from '#values/digit-groups.ts'
import { type PlainDate, formatDate } from '#values/plain-date.ts'
import type { Refusal } from '#values/refusal.ts'
import { type Rupiah, formatRupiah, rupiah } from '#values/rupiah.ts'
import { terbilang } from '#values/terbilang.ts'
import { type TemplateValues, fillTemplate } from './fill-template.ts'
import { type Letterhead, letterheadValues } from './letterhead.ts'
import type { FillMark } from './marked.ts'
import type { LetterKind } from './paper-kind.ts'
import { type Template, defaultTemplate } from './template.ts'
import {
  type Contribution,
  type PemdaNames,
  blank,
  checkContribution,
  countInWords,
  numberedRows,
  periodText,
  ratesText,
  signatureValues,
} from './paper-texts.ts'
import { printedCode } from './rules/authenticity-code.ts'
import { type Signatory, signatureBlock } from './rules/signatory.ts'

/** A budget line with what it holds and what the list commits from it, both in rupiah. */
type NotaDinasFund = {
  readonly name: string
  readonly documentNumber: string | null
  readonly ceiling: Rupiah
  readonly committed: Rupiah
}

/** How many people were left after a step, in the order of the path. */
type FunnelStage = { readonly label: string; readonly people: number }

/**
 * What the nota dinas tells the head of region before he signs: who asks, how the list came about, what it
 * costs and from which money. `from`, `through` and `to` are titles of offices; number and date stay open.
 */
export type NotaDinasFields = {
  readonly pemda: PemdaNames
  readonly agency: string
  readonly letterhead: Letterhead
  readonly from: string
  readonly through: string
  readonly to: string
  readonly decreeSubject: string
  readonly schemes: string
  readonly funnel: readonly FunnelStage[]
  readonly order: readonly string[]
  readonly contribution: Contribution
  readonly reserve: number
  readonly funds: readonly NotaDinasFund[]
  readonly lockedOn: PlainDate
  readonly code: string
  readonly signatory: Signatory
  readonly mark: FillMark
}

/** Writes the nota dinas as DOCX; refused for the same reasons as the decree. */
export async function writeNotaDinas(
  kind: LetterKind,
  fields: NotaDinasFields,
  template?: Template,
): Promise<Uint8Array | Refusal> {
  return (
    checkContribution(fields.contribution) ??
    fillTemplate(kind, template ?? (await defaultTemplate(kind)), notaDinasValues(fields), fields)
  )
}

export function notaDinasValues(fields: NotaDinasFields): TemplateValues {
  const { pemda, contribution } = fields
  return {
    daerah: pemda.region,
    kepala_daerah: pemda.headOfRegion,
    kepala_daerah_singkat: pemda.headOfRegionShort,
    perangkat_daerah: fields.agency,
    ...letterheadValues(fields.letterhead),
    kepada: fields.to,
    melalui: fields.through,
    dari: fields.from,
    tentang: fields.decreeSubject,
    program: fields.schemes,
    tahapan: fields.funnel.map((stage, index) => ({
      nomor: `${index + 1}.`,
      uraian: stage.label,
      orang: groupDigits(stage.people),
    })),
    urutan: numberedRows(fields.order),
    jumlah_penerima: countInWords(contribution.people),
    jumlah_cadangan: countInWords(fields.reserve),
    iuran: ratesText(contribution.rates),
    masa: periodText(contribution.rates),
    jumlah_iuran: formatRupiah(contribution.total),
    terbilang: terbilang(contribution.total),
    dana: fields.funds.map(fundRow),
    tanggal_kunci: formatDate(fields.lockedOn, 'id'),
    kode_keaslian: printedCode(fields.code),
    ...signatureValues(signatureBlock(fields.signatory)),
  }
}

const fundRow = ({ name, documentNumber, ceiling, committed }: NotaDinasFund) => ({
  sumber: `${name}, DPA Nomor ${documentNumber ?? blank}`,
  pagu: formatRupiah(ceiling),
  kebutuhan: formatRupiah(committed),
  sisa: formatRupiah(rupiah(ceiling - committed)),
})
