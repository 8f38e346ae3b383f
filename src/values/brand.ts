declare const brand: unique symbol

/** A plain value that only its own checking constructor can make, so that text is never mistaken for a checked NIK. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** Gives a value its brand: `branded(digits, 'Nik')`. Called in the file that declares the type, after the check and nowhere else. */
export function branded<T extends string | number, Name extends string>(checked: T, name: Name): Brand<T, Name>
export function branded(checked: unknown): unknown {
  return checked
}
