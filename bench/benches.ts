import { access } from './access.ts'
import { annex } from './annex.ts'
import { enrolment } from './enrolment.ts'
import { importExtract } from './import-extract.ts'
import { importLists } from './import-lists.ts'
import { letters } from './letters.ts'
import type { Bench } from './report/figure.ts'
import { matchingHere } from './matching-here.ts'
import { search } from './search.ts'
import { selection } from './selection.ts'
import { sheets } from './sheets.ts'
import { start } from './start.ts'
import { trail } from './trail.ts'
import { web } from './web.ts'

/** Every bench by the name it is called by, in the order of the path. */
export const benches: Readonly<Record<string, Bench>> = {
  'import-lists': importLists,
  'import-extract': importExtract,
  sheets,
  'matching-here': matchingHere,
  letters,
  selection,
  annex,
  enrolment,
  search,
  access,
  trail,
  web,
  start,
}
