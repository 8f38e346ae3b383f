import type { Cell, SheetRow } from '../../sheet/cell.ts'
import { emptyCell } from '../../sheet/cell.ts'

/** `'<'` repeats the cell on the left and `'^'` the one above, as merged cells do. */
export function rowsOf(texts: readonly (readonly string[])[], from = 1): SheetRow[] {
  const rows: Cell[][] = []
  for (const line of texts) {
    const cells: Cell[] = []
    for (const [column, text] of line.entries()) {
      const source = text === '<' ? cells[column - 1] : text === '^' ? rows.at(-1)?.[column] : undefined
      cells.push(source ? { ...source, merged: true } : toCell(text))
    }
    rows.push(cells)
  }
  return rows.map((cells, index) => ({ number: from + index, cells }))
}

const toCell = (text: string): Cell => (text === '' ? emptyCell : { text, kind: 'text', formula: false })

const names = ['LA ODE ALI', 'WA INA', 'ANDI BASO', 'SITI AMINAH', 'LA DULU', 'WA ODE NURMIN', 'SUPARMAN', 'DAENG RATE']

/** People as lists have them: NIK, KK, name, birth date, sex, phone. Some are women, some share a KK. */
export const people = names.map((name, index) => {
  const isWoman = index % 2 === 1
  const day = String((isWoman ? 40 : 0) + 11 + index)
  return {
    nik: `740601${day}0385000${index + 1}`,
    kk: `7406011203100${String(Math.floor(index / 3) + 1).padStart(3, '0')}`,
    name,
    birthDate: `${11 + index}/03/1985`,
    sex: isWoman ? 'P' : 'L',
    phone: `08123400${1000 + index}`,
  }
})
export type Person = (typeof people)[number]
