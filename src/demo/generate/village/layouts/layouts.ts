import { byDusun, byOccupation, twoSheets } from './divided-lists.ts'
import { form } from './form.ts'
import type { Layout } from './layout.ts'
import type { LayoutName } from './layout-names.ts'
import { familyCardFirst, groupedHead, letterhead, numberedHead } from './office-lists.ts'
import { plain, shifted, villageSystem } from './plain-lists.ts'

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  form,
  plain,
  letterhead,
  'family-card-first': familyCardFirst,
  'grouped-head': groupedHead,
  'numbered-head': numberedHead,
  'by-dusun': byDusun,
  'two-sheets': twoSheets,
  'village-system': villageSystem,
  'by-occupation': byOccupation,
  shifted,
}
