const width = 28
let shown = ''

/** One line per thing that is done, rewritten while it goes on: a bar where the end is known, a count where not. */
export function progressLine(what: string, done: number, total: number | null): void {
  if (shown !== '' && shown !== what) process.stderr.write('\n')
  shown = what
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total)
  const bar = total === null ? ' '.repeat(width) : '█'.repeat(Math.round(share * width)).padEnd(width, '·')
  const count =
    total === null ? done.toLocaleString('id') : `${done.toLocaleString('id')} / ${total.toLocaleString('id')}`
  process.stderr.write(`\r  ${what.padEnd(40)} ${bar} ${count.padEnd(20)}`)
}
