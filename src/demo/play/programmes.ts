import type { FundInput, PolicyInput, ProgrammeInput } from '#programme/contract.ts'

/** What a Pemda's demo needs to know beside the generated people. Other Pemda join by adding to this list. */
export type DemoProgramme = {
  readonly pemda: string
  readonly seed: string
  readonly programme: ProgrammeInput
  readonly fund: Omit<FundInput, 'programmeId'>
  readonly policy: PolicyInput['document']
  /** The days on which the stages happen (BOM-11: March to July 2025; BOM-3: launch on 1 October). */
  readonly days: {
    readonly plan: string
    readonly match: string
    readonly select: string
    readonly lock: string
    readonly decree: string
    readonly enrol: string
    readonly launch: string
  }
}

/**
 * Bombana 2025. Reported: 6,000 workers, 1,509 in reserve, levels 1 to 4, March to July, launch on 1 October.
 * Assumed for the demo, because no report states it: the source of money, the twelve months, the order of
 * priority, the ages and all numbers of letters.
 */
export const bombana2025: DemoProgramme = {
  pemda: '74.06',
  seed: 'bombana-2025',
  programme: {
    name: 'Perlindungan Pekerja Rentan Kabupaten Bombana 2025',
    year: 2025,
    firstMonth: '2025-10',
    lastMonth: '2026-09',
    schemes: ['JKK', 'JKM'],
    segment: 'poor-targeted',
    leadAgency: 'Dinas Tenaga Kerja',
    welfareAgency: 'Dinas Sosial',
    branch: 'Konawe Selatan',
    definition:
      'Pekerja rentan adalah orang yang bekerja dengan penghasilan rendah dan tidak tetap, dan berisiko tinggi jatuh ke dalam kemiskinan baru apabila kehilangan pekerjaannya.',
    legalBasis: 'Contoh untuk demo',
    pksNumber: 'Contoh/PKS/2025',
    nominationsUntil: '2025-05-30',
  },
  fund: {
    source: 'apbd-kabupaten',
    budgetYear: 2025,
    dpaNumber: 'Contoh/DPA/2025',
    accountCode: '',
    ceiling: 1_209_600_000,
  },
  policy: {
    eligibility: {
      youngest: 18,
      maxDecile: 4,
      covered: 'refuse',
      excluded: ['asn', 'tni', 'polri', 'perangkat-desa'],
      statement: 'not-required',
    },
    priority: ['decile', 'risk-class', 'nominated-on'],
    quota: 6_000,
    reserve: 'all',
  },
  days: {
    plan: '2025-03-05',
    match: '2025-07-07',
    select: '2025-07-31',
    lock: '2025-08-04',
    decree: '2025-09-22',
    enrol: '2025-09-26',
    launch: '2025-10-01',
  },
}
