import type { Refusal } from '#values/refusal.ts'

/** A "no" met while the installation is being opened, where there is nobody yet to hand a value to. Doors catch it. */
export class OpeningRefused extends Error {
  override readonly name = 'OpeningRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
