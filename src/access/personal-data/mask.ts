import { maskAddress } from '#values/mask-address.ts'
import { maskPhone, type Phone } from '#values/phone.ts'
import { maskDigits } from '#values/sixteen-digits.ts'
import { items, type ItemName, type MaskKind } from './items.ts'

const masks: Readonly<Record<MaskKind, (text: string) => string>> = {
  digits: maskDigits,
  // Numbers are sealed as they were parsed; anything else is no number that could be shown in part.
  phone: (text) => (text.startsWith('+62') ? maskPhone(text as Phone) : ''),
  address: maskAddress,
  none: (text) => text,
  'never-shown': () => '',
}

/** An item as whoever may read it sees it before a purpose was stated; nothing stays nothing. */
export function mask(item: ItemName, text: string | null): string {
  return text === null || text === '' ? '' : masks[items[item].mask](text)
}
