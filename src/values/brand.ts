declare const brand: unique symbol

/** A plain value that only its own checking constructor can make, so that text is never mistaken for a checked NIK. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** Gives a value its brand: `branded<Nik>(digits)`. Called in the file that declares the type, after the check and nowhere else. */
export function branded<B extends string>(checked: string): B
export function branded<B extends number>(checked: number): B
export function branded(checked: string | number): string | number {
  return checked
}
