/**
 * Spellings that sound alike are written alike: Achmad, Akhmad, Ahmat; Sjamsoeddin, Syamsuddin; Yusuf, Jusup.
 *
 * Old Indonesian spelling (oe, dj, tj, sj) and what clerks confuse (f/v/p, z/s, q/k, e/i, o/u, doubled
 * letters, a final d/t, b/p, g/k). For comparing only; nobody is ever shown a folded name.
 */
const digraphs: Record<string, string> = {
  oe: 'u',
  dj: 'j',
  tj: 'c',
  ch: 'h',
  kh: 'h',
  sj: 's',
  sy: 's',
  sh: 's',
  dh: 'd',
  th: 't',
  ph: 'p',
}
const letters: Record<string, string> = { z: 's', f: 'p', v: 'p', q: 'k', x: 'ks', y: 'i', e: 'i', o: 'u' }

/** Without the last step, so that the beginning of a typed word still fits the beginning of the stored one. */
export function foldPrefix(token: string): string {
  const sounds = token.replace(
    /oe|dj|tj|[ck]h|s[jyh]|[dt]h|ph|[zfvqxyeo]/g,
    (found) => digraphs[found] ?? letters[found] ?? found,
  )
  return collapse(sounds.replace(/(?<!^)h/g, ''))
}

const endings: Record<string, string> = { d: 't', b: 'p', g: 'k' }

/** A final g stays after n: Bambang is not Bambank. */
export function foldToken(token: string): string {
  return foldPrefix(token).replace(/(?<=.)[db]$|(?<=[^n])g$/, (last) => endings[last] ?? last)
}

/** Doubled letters become one, also where two words were joined: Abdur Rahman, Abdurrahman. */
export function collapse(text: string): string {
  return text.replace(/(.)\1+/g, '$1')
}
