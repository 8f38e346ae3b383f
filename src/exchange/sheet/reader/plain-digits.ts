/**
 * The digits of a number as it stands in the file, without E-notation.
 *
 * A whole number keeps every digit that was stored, because whether its last digit survived is what
 * must be seen. A fraction is cut to the 15 significant digits a spreadsheet shows.
 * Undefined when the text is no number.
 */
export function plainDigits(stored: string): string | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(stored)
  if (!parts || !/\d/.test((parts[2] ?? '') + (parts[3] ?? ''))) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const shifted = shift(whole, fraction, Number(exponent))
  if (shifted.fraction === '') return withSign(sign, shifted.whole)
  const rounded = String(Number(Number(stored).toPrecision(15)))
  return rounded.includes('e') ? withSign(sign, `${shifted.whole}.${shifted.fraction}`) : rounded
}

function shift(whole: string, fraction: string, places: number) {
  const digits = whole + fraction
  const point = whole.length + places
  const padded =
    point > digits.length ? digits.padEnd(point, '0') : digits.padStart(digits.length - Math.min(0, point), '0')
  const at = Math.max(0, point)
  return { whole: padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0', fraction: padded.slice(at).replace(/0+$/, '') }
}

const withSign = (sign: string, digits: string): string =>
  sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits
