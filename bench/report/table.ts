import { isOver, type Figure, type Measured } from './figure.ts'
import type { Machine } from './machine.ts'

/** The lines that stand above every table. */
export function machineLines(machine: Machine): string {
  const { cores, processor, memoryGb, system, node, commit, date, loadAtStart } = machine
  return [
    `${date}, commit ${commit}`,
    `${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, load at start ${loadAtStart}`,
  ].join('\n')
}

/** A Markdown table, so that what is printed can stand in the README as it is. */
export function tableOf(title: string, measured: Measured): string {
  if ('skipped' in measured) return `### ${title}\n\nNot measured: ${measured.skipped}`
  const head = ['what', 'measured', 'range', 'limit', '', 'rival in the same run', 'ratio']
  const rows = measured.figures.map(rowOf)
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const remarks = measured.remarks.map((remark) => `- ${remark}`)
  return [`### ${title}`, '', ...lines, ...(remarks.length > 0 ? ['', ...remarks] : [])].join('\n')
}

function rowOf(figure: Figure): string[] {
  const { what, value, unit, range, limit, rival } = figure
  return [
    what,
    `${written(value)} ${unit}`,
    range ? `${written(range[0])}–${written(range[1])}` : '',
    limit === undefined ? '' : `≤ ${limit} ${unit}`,
    limit === undefined ? '' : isOver(figure) ? '**over**' : 'within',
    rival ? `${rival.what}: ${written(rival.value)} ${unit}` : '',
    rival ? `${written(value / rival.value)}×` : '',
  ]
}

/** Three telling digits; the rest is noise. */
const written = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))))
