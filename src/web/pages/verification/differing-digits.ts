/** The places, counted from 1, at which two numbers differ: what the eye should look at on the card. */
export function differingDigits(one: string, other: string): readonly number[] {
  const places = Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at)
  return places.filter((at) => one[at] !== other[at]).map((at) => at + 1)
}
