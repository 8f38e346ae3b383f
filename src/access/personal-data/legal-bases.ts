/** On what the Pemda may rest a purpose. How sure we are is said as in the rulebook: nothing here was read in the law itself. */
export const legalBases = {
  'public-duty': {
    article: 'UU 27/2022 Pasal 20 ayat (2): tugas dalam rangka kepentingan umum, pelayanan publik',
    source: 'https://madhava.id/en/?p=12807',
    confidence: 'press',
  },
  'specific-data': {
    article: 'UU 27/2022 Pasal 4 (data spesifik) dan Pasal 20',
    source: '',
    confidence: 'unverified',
  },
  'legal-duty': {
    article: 'UU 27/2022 Pasal 20 ayat (2): kewajiban hukum pengendali',
    source: 'https://madhava.id/en/?p=12807',
    confidence: 'press',
  },
} as const

/** How long it is kept. The years of each class follow from the Pemda's own retention schedule (JRA), which differs. */
export const retentionClasses = {
  nominee: 'until the programme year is audited; erased then unless the person was selected',
  selected: 'with the decree and the payments, by the retention schedule of the Pemda (JRA)',
  delivery: 'until the next delivery of the same data is in force and no run rests on this one',
  account: 'while the account exists, then with the trail',
  trail: 'for good: it proves what was done',
  session: 'until the session or the code ends',
} as const
