import type { Refusal, RefusalCode } from '#values/refusal.ts'
import { refuse } from '#values/refusal.ts'

/**
 * A refusal on its way out of a parser. SAX handlers cannot return one, so it is thrown inside the
 * reading thread and turned into a value again at that thread's edge; it never leaves this folder.
 */
export class FileFault extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, facts: Refusal['facts'] = {}) {
    super(code)
    this.refusal = refuse(code, facts)
  }
}
