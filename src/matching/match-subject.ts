/**
 * The keys by which one human is compared with another. Each is an equality token: the engine asks
 * only whether two are the same, so a token may be a plain value or its HMAC. `null` means unknown,
 * and unknown is never taken for "different": placeholder text must not reach this place.
 */
export type MatchKeys = {
  /** NIK or its index; leave out what is no usable NIK (15 digits, placeholder, a KK in its place). */
  readonly nik: string | null
  readonly kk: string | null
  /** The folded name without spaces, so that "Sri Wahyuni" and "Sriwahyuni" are one token. */
  readonly name: string | null
  readonly birthDate: string | null
  /** The desa or kelurahan: compared by code, never by its name. */
  readonly area: string | null
}

/** Somebody who is looked for: a nominee, a participant, a dead person on a list. */
export type MatchSubject = MatchKeys & { readonly id: string }

/** Somebody who may be found: a row of the welfare registry or of the list of people already covered. */
export type RegistryEntry = MatchKeys & { readonly id: string }

/** What two records say about one key. A key that one side lacks proves nothing in either direction. */
export type Agreement = 'equal' | 'different' | 'unknown'

/** The comparison of one subject with one entry, key by key: the answer to "why do you think it is him?". */
export type Evidence = { readonly [Key in keyof MatchKeys]: Agreement }

export function compareKeys(subject: MatchKeys, entry: MatchKeys): Evidence {
  return {
    nik: agreement(subject.nik, entry.nik),
    kk: agreement(subject.kk, entry.kk),
    name: agreement(subject.name, entry.name),
    birthDate: agreement(subject.birthDate, entry.birthDate),
    area: agreement(subject.area, entry.area),
  }
}

const agreement = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'unknown' : a === b ? 'equal' : 'different'
