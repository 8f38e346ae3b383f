import type { OfficeText } from '../office-id.ts'

export const headSheet: OfficeText['headSheet'] = {
  lead: 'One page for the head of region without personal data, to print or to send on as a picture. Paper and picture are in Indonesian.',
  pdf: 'Download PDF',
  picture: 'Picture to send on (PNG)',
  fileName: 'lembar-kepala-daerah',
}
