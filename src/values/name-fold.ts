const sounds: Record<string, string> = {
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
  z: 's',
  f: 'p',
  v: 'p',
  q: 'k',
  x: 'ks',
  y: 'i',
  e: 'i',
  o: 'u',
}

const endings: Record<string, string> = { d: 't', b: 'p', g: 'k' }

/**
 * Writes alike what sounds alike: Achmad and Ahmat, Sjamsoeddin and Syamsuddin, Yusuf and Yusup.
 *
 * Old Indonesian spelling (oe, dj, tj, sj) and what clerks confuse: f/v/p, z/s, q/k, e/i, o/u, a silent h,
 * doubled letters, a final d/t, b/p, g/k (but Bambang keeps its g). For comparing; nobody is shown a folded name.
 */
export function foldToken(token: string): string {
  const folded = foldPrefix(token)
  const ending = folded.length > 1 && !folded.endsWith('ng') ? endings[folded.charAt(folded.length - 1)] : undefined
  if (ending === undefined) return folded
  const stem = folded.slice(0, -1)
  return stem.endsWith(ending) ? stem : stem + ending
}

/** Without the change of the last letter, so that the beginning of a typed word fits the beginning of the stored one. */
export function foldPrefix(token: string): string {
  let folded = ''
  for (let at = 0; at < token.length;) {
    const pair = sounds[token.slice(at, at + 2)]
    const sound = pair ?? sounds[token.charAt(at)] ?? token.charAt(at)
    const silent = sound === 'h' && at > 0
    if (!silent) folded += folded.endsWith(sound.charAt(0)) ? sound.slice(1) : sound
    at += pair === undefined ? 1 : 2
  }
  return folded
}
