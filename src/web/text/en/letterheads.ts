import { figuresOf } from '../figures.ts'
import type { OfficeText } from '../office-id.ts'

const { count } = figuresOf('en')

export const letterheads: OfficeText['letterheads'] = {
  title: 'Letterhead',
  about: 'Lines, address, contact, coat of arms and paper size of papers printed with the default templates.',
  lead: 'Write it exactly as the office prints it. A kecamatan or desa that wrote none uses the name of its place; coat of arms and paper are those of the Pemda.',
  noun: 'letterheads',
  none: 'No letterhead is written yet. Papers use the name of the Pemda, agency, kecamatan or desa.',
  head: { area: 'Office', lines: 'Letterhead', address: 'Address and contact', logo: 'Coat of arms', paper: 'Paper' },
  logos: { own: 'there', ofPemda: 'that of the Pemda' },
  write: 'Write a letterhead',
  area: 'Area of the office',
  areaHint: 'type some letters of its name',
  lines: 'Lines',
  linesHint: 'one a line, for example Pemerintah Kabupaten Bombana and then Dinas Tenaga Kerja; printed in capitals',
  address: 'Address',
  contact: 'Telephone, mail, site',
  logo: 'Coat of arms (may be left out)',
  logoKinds: 'PNG',
  logoKept: (name) => `${name} is kept.`,
  logoStays: 'The coat of arms that is here stays.',
  paper: 'Paper',
  papers: { F4: 'F4 (215 × 330 mm)', A4: 'A4 (210 × 297 mm)' },
  needArea: 'Choose the area of the office.',
  needLines: (most) => `Write one to ${count(most)} lines.`,
  longLine: (most) => `A line has at most ${count(most)} letters.`,
  save: 'Save the letterhead',
  saved: 'The letterhead is saved and used on the next papers.',
}
