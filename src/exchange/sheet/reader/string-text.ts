import { longestCell } from '../sheet-limits.ts'
import { FileFault } from './file-fault.ts'

/**
 * Gathers the text of one string: a plain `<t>`, or the runs of a rich text put together. What stands
 * in `<rPh>` is a pronunciation aid and not part of the text.
 */
export class StringText {
  #text = ''
  #inside = false
  #phonetic = false

  start(): void {
    this.#text = ''
  }

  open(name: string): void {
    if (name === 't') this.#inside = !this.#phonetic
    else if (name === 'rPh') this.#phonetic = true
  }

  close(name: string): void {
    if (name === 't') this.#inside = false
    else if (name === 'rPh') this.#phonetic = false
  }

  add(text: string): void {
    if (!this.#inside) return
    this.#text += text
    if (this.#text.length > longestCell * 8) throw new FileFault('file-broken')
  }

  take(): string {
    return unescapeText(this.#text)
  }
}

/** Office programs write characters that XML cannot carry as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
