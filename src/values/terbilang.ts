import type { Rupiah } from './rupiah.ts'

const small = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const scales = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun']

/** An amount as kuitansi and SPP write it beside the figures: `dua ratus satu ribu enam ratus rupiah`. */
export function terbilang(amount: Rupiah): string {
  return `${numberInWords(amount)} rupiah`
}

/** A whole number in Indonesian words. One hundred and one thousand take `se-` (seratus, seribu), a million does not (satu juta). */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  if (value < 0) return `minus ${numberInWords(-value)}`
  if (value === 0) return 'nol'
  const words: string[] = []
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale += 1) {
    words.unshift(...groupInWords(rest % 1000, scales[scale] ?? ''))
  }
  return words.join(' ')
}

function groupInWords(group: number, scale: string): string[] {
  if (group === 0) return []
  if (group === 1 && scale === 'ribu') return ['seribu']
  return scale === '' ? belowThousand(group) : [...belowThousand(group), scale]
}

function belowThousand(value: number): string[] {
  if (value === 0) return []
  if (value < 12) return [small[value] ?? '']
  if (value < 20) return [...belowThousand(value - 10), 'belas']
  if (value < 100) return [...belowThousand(Math.floor(value / 10)), 'puluh', ...belowThousand(value % 10)]
  if (value < 200) return ['seratus', ...belowThousand(value - 100)]
  return [...belowThousand(Math.floor(value / 100)), 'ratus', ...belowThousand(value % 100)]
}
