import type { Sentence } from '#values/language.ts'
import type { Command } from './command.ts'

const jsonMeaning = { id: 'cetak satu objek JSON untuk program', en: 'print one JSON object, for programs' }

/** Indonesian first, then the same in English. */
export function helpFor(command: Command): string {
  const use = `payung ${command.name} ${command.usage}`
  const example = `payung ${command.name} ${command.example}`
  return [
    command.summary.id,
    '',
    `Cara pakai:  ${use}`,
    `Contoh:      ${example}`,
    '',
    ...optionLines(command, 'id'),
    '',
    'Kode akhir: 0 selesai, 1 ditolak beserta sebabnya, 2 salah pakai, 3 rusak.',
    '',
    command.summary.en,
    '',
    `Usage:       ${use}`,
    `Example:     ${example}`,
    '',
    ...optionLines(command, 'en'),
    '',
    'Exit: 0 done, 1 refused with reasons, 2 wrong use, 3 broken.',
  ].join('\n')
}

function optionLines({ meanings }: Command, language: keyof Sentence): string[] {
  return Object.entries({ ...meanings, json: jsonMeaning }).map(
    ([name, meaning]) => `  --${name.padEnd(14)} ${meaning[language]}`,
  )
}

export function helpForAll(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary }) => [
    `  ${name.padEnd(22)} ${summary.id}`,
    `  ${''.padEnd(22)} ${summary.en}`,
  ])
  return [
    'Payung: dari daftar desa sampai keputusan, lewat baris perintah.',
    'Payung: from the village list to the decree, on the command line.',
    '',
    ...lines,
    '',
    'Keterangan satu perintah / more of one command: payung COMMAND --help',
    'Di klona / in a clone: npm run -s payung -- COMMAND',
  ].join('\n')
}
