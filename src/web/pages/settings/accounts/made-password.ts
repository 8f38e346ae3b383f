const consonants = 'bcdfghjklmnprstw'
const vowels = 'aiueo'
const syllables = consonants.length * vowels.length

/** Bytes from here on would make some syllables likelier than others. */
const fairBytes = 256 - (256 % syllables)

/**
 * Three words of three syllables, `rabuti-kemano-solide`: 57 bits, yet it can be dictated over the telephone and typed
 * by somebody who has never met a password generator.
 */
export function makePassword(): string {
  return [word(), word(), word()].join('-')
}

const word = () => syllable() + syllable() + syllable()

function syllable(): string {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
  if (byte >= fairBytes) return syllable()
  const place = byte % syllables
  return consonants.charAt(Math.floor(place / vowels.length)) + vowels.charAt(place % vowels.length)
}
