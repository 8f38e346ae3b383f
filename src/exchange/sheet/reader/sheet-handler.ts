import { columnIndex, columnLetters } from '../column-letters.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { lastSheetRow, longestCell } from '../sheet-limits.ts'
import type { CellContext } from './cell-value.ts'
import { readValue } from './cell-value.ts'
import { FileFault } from './file-fault.ts'
import type { XmlHandler } from './parse-xml.ts'
import type { RawRow } from './raw-row.ts'
import { formulaFlag, kindCode } from './raw-row.ts'
import { StringText } from './string-text.ts'

export type SheetEvents = {
  hideColumns(columns: number[]): void
  /** False ends the sheet: enough rows were seen. */
  row(row: RawRow): boolean
}

/** Reads one worksheet. Rows and cells may leave out their place, then each follows the one before it. */
export class SheetHandler implements XmlHandler {
  readonly #context: CellContext
  readonly #limits: SheetLimits
  readonly #events: SheetEvents
  readonly #inline = new StringText()
  readonly #hidden: number[] = []
  #row: RawRow = { number: 0, texts: [], codes: [] }
  #column = -1
  #type = ''
  #style = 0
  #formula = false
  #stored = ''
  #inValue = false
  #ended = false

  constructor(context: CellContext, limits: SheetLimits, events: SheetEvents) {
    this.#context = context
    this.#limits = limits
    this.#events = events
  }

  done(): boolean {
    return this.#ended
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'v') this.#inValue = true
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'f') this.#formula = true
    else if (name === 'col') this.#hideColumns(attributes)
    else if (name === 'sheetData') this.#events.hideColumns(this.#hidden)
    else this.#inline.open(name)
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else this.#inline.close(name)
  }

  text(text: string): void {
    if (!this.#inValue) return this.#inline.add(text)
    this.#stored += text
    if (this.#stored.length > longestCell * 8) throw new FileFault('file-broken')
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const number = attributes['r'] === undefined ? this.#row.number + 1 : Number(attributes['r'])
    if (!Number.isInteger(number) || number <= this.#row.number) throw new FileFault('file-broken')
    if (number > lastSheetRow) throw new FileFault('file-too-many-rows', { limit: this.#limits.rows })
    this.#row = { number, texts: [], codes: [] }
    this.#column = -1
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const column = attributes['r'] === undefined ? this.#column + 1 : columnIndex(attributes['r'])
    if (column <= this.#column) throw new FileFault('file-broken')
    this.#column = column
    this.#type = attributes['t'] ?? 'n'
    this.#style = Number(attributes['s'] ?? 0)
    this.#formula = false
    this.#stored = ''
    this.#inline.start()
  }

  #closeCell(): void {
    const stored = this.#type === 'inlineStr' ? this.#inline.take() : this.#stored
    const isEmpty = stored === '' && this.#type !== 'str'
    if (isEmpty && !this.#formula) return
    const { text, code } = isEmpty
      ? { text: '', code: kindCode.empty }
      : readValue(this.#type, this.#style, stored, this.#context)
    if (text.length > longestCell) throw new FileFault('file-broken')
    this.#put(text, this.#formula ? code | formulaFlag : code)
  }

  #put(text: string, code: number): void {
    if (code === kindCode.empty) return
    if (this.#column >= this.#limits.columns) {
      const cell = `${columnLetters(this.#column)}${this.#row.number}`
      throw new FileFault('file-too-wide', { cell, limit: this.#limits.columns })
    }
    const { texts, codes } = this.#row
    while (texts.length < this.#column) {
      texts.push('')
      codes.push(kindCode.empty)
    }
    texts.push(text)
    codes.push(code)
  }

  /** A row of blanks, or of formulas without a result, is no row of a list. */
  #closeRow(): void {
    if (this.#ended || this.#row.texts.every((text) => text.trim() === '')) return
    this.#ended = !this.#events.row(this.#row)
  }

  #hideColumns(attributes: Readonly<Record<string, string>>): void {
    if (attributes['hidden'] !== '1' && attributes['hidden'] !== 'true') return
    const last = Math.min(Number(attributes['max']), this.#limits.columns)
    for (let column = Number(attributes['min']); column <= last; column++) this.#hidden.push(column - 1)
  }
}
