import type { PlainDate } from '#values/plain-date.ts'
import { type Refusal, isRefusal, refuse } from '#values/refusal.ts'

/**
 * How somebody holds an office: in full, appointed head of region (Pj.), acting in a vacant office (Plt.),
 * or daily acting while the holder is away (Plh.).
 */
type Capacity = 'definitif' | 'Pj.' | 'Plt.' | 'Plh.'

/** An office (jabatan). `title` is written as the letterhead writes it: "Kepala Dinas Tenaga Kerja". */
type Office = { readonly code: string; readonly title: string }

/**
 * Who held an office from one day to another (both included; `until` null while it lasts).
 * `rank` and `nip` are null for a head of region, who is no civil servant.
 */
export type Tenure = {
  readonly office: string
  readonly name: string
  readonly capacity: Capacity
  readonly rank: string | null
  readonly nip: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** A lower office signs certain kinds of paper on behalf (a.n.) of a higher one. */
type Mandate = {
  readonly office: string
  readonly onBehalfOf: string
  readonly papers: readonly string[]
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export type OfficeRegister = {
  readonly offices: readonly Office[]
  readonly tenures: readonly Tenure[]
  readonly mandates: readonly Mandate[]
}

export type Signatory = {
  readonly office: Office
  readonly onBehalfOf: Office | null
  readonly capacity: Capacity
  readonly name: string
  readonly rank: string | null
  readonly nip: string | null
}

/** The lines above the signature, the name, and the lines below it. */
export type SignatureBlock = {
  readonly heading: readonly string[]
  readonly name: string
  readonly below: readonly string[]
}

/**
 * Finds who signs a kind of paper on a day. The office is fixed by the paper; the person is never a setting
 * but follows from the day, so a change of holder between draft and signature changes the block only.
 */
export function signatoryOn(
  register: OfficeRegister,
  paper: { readonly kind: string; readonly signatory: string },
  day: PlainDate,
): Signatory | Refusal {
  const mandate = register.mandates.find(
    (given) => given.onBehalfOf === paper.signatory && given.papers.includes(paper.kind) && holdsOn(given, day),
  )
  const office = officeOf(register, mandate?.office ?? paper.signatory)
  const onBehalfOf = mandate === undefined ? null : officeOf(register, mandate.onBehalfOf)
  if (isRefusal(office)) return office
  if (isRefusal(onBehalfOf)) return onBehalfOf
  const holder = holderOn(register, office, day)
  if (isRefusal(holder)) return holder
  const { capacity, name, rank, nip } = holder
  return { office, onBehalfOf, capacity, name, rank, nip }
}

function officeOf(register: OfficeRegister, code: string): Office | Refusal {
  return register.offices.find((office) => office.code === code) ?? refuse('office-unknown', { office: code })
}

/** A Plh. goes before the holder he stands in for; otherwise two names on one day are a contradiction. */
function holderOn(register: OfficeRegister, office: Office, day: PlainDate): Tenure | Refusal {
  const holders = register.tenures.filter((tenure) => tenure.office === office.code && holdsOn(tenure, day))
  const standIns = holders.filter((tenure) => tenure.capacity === 'Plh.')
  const candidates = standIns.length > 0 ? standIns : holders
  const [holder, another] = candidates
  if (holder === undefined) return refuse('signatory-unknown', { office: office.title, date: day })
  if (another === undefined) return holder
  return refuse('signatory-ambiguous', { office: office.title, date: day, holders: candidates.length })
}

const holdsOn = (term: { readonly from: PlainDate; readonly until: PlainDate | null }, day: PlainDate) =>
  term.from <= day && (term.until === null || day <= term.until)

/**
 * The block as it is printed: "Plt. KEPALA DINAS …," or "a.n. BUPATI BOMBANA" over "SEKRETARIS DAERAH,".
 * The abbreviations keep their small letters, only the title stands in capitals.
 */
export function signatureBlock(signatory: Signatory): SignatureBlock {
  const capacity = signatory.capacity === 'definitif' ? '' : `${signatory.capacity} `
  const own = `${capacity}${signatory.office.title.toUpperCase()},`
  return {
    heading: signatory.onBehalfOf === null ? [own] : [`a.n. ${signatory.onBehalfOf.title.toUpperCase()}`, own],
    name: signatory.name,
    below: [signatory.rank, signatory.nip === null ? null : `NIP ${signatory.nip}`].filter((line) => line !== null),
  }
}
