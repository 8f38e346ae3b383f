import type { Command } from './command.ts'

export function helpFor(command: Command): string {
  const options = { ...command.meanings, json: 'print one JSON object instead of lines' }
  const lines = Object.entries(options).map(([name, meaning]) => `  --${name.padEnd(14)} ${meaning}`)
  return [
    command.summary,
    '',
    `Usage:    payung ${command.name} ${command.usage}`,
    `Example:  payung ${command.name} ${command.example}`,
    '',
    ...lines,
    '',
    'Exit: 0 done, 1 refused with reasons, 2 wrong use, 3 broken.',
  ].join('\n')
}

export function helpForAll(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.name.padEnd(22)} ${command.summary}`)
  return [
    'Payung: from the village list to the decree, on the command line.',
    '',
    ...lines,
    '',
    'payung COMMAND --help tells more.  In a clone: npm run -s payung -- COMMAND',
  ].join('\n')
}
