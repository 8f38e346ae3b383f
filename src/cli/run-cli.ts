import { parseArgs } from 'node:util'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import type { Composition } from './composition.ts'
import { helpFor, helpForAll } from './help.ts'

/** Exit codes, the same for every command. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 2, broken: 3 } as const

/** Reads the command, calls it, says how it ended. A door: it parses and prints and decides nothing. */
export async function runCli(args: readonly string[], composition: Composition): Promise<number> {
  const words = [...args]
  const command = commands.find((known) => known.name === words.slice(0, known.name.split(' ').length).join(' '))
  if (!command) return unknownCommand(words)
  const rest = words.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    console.log(helpFor(command))
    return exitCodes.done
  }
  const given = parseOptions(command, rest)
  if (typeof given === 'string') {
    console.error(`${given}\n\n${helpFor(command)}`)
    return exitCodes.wrongUse
  }
  try {
    return finish(await command.run(composition, given.values, given.positionals), given.values['json'] === true)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (process.env['PAYUNG_DEBUG'] && error instanceof Error) console.error(error.stack)
    return exitCodes.broken
  }
}

function unknownCommand(words: readonly string[]): number {
  const asksHelp = words.length === 0 || words[0] === 'help' || words[0] === '--help'
  if (!asksHelp) console.error(`Perintah tidak dikenal / unknown command: ${words[0]}\n`)
  console.log(helpForAll(commands))
  return asksHelp ? exitCodes.done : exitCodes.wrongUse
}

function parseOptions(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function finish(result: object | Refusal, asJson: boolean): number {
  if (asJson) console.log(JSON.stringify(result))
  else if (isRefusal(result)) console.error(`${sentenceOf(result, 'id')}\n${sentenceOf(result, 'en')}`)
  else printPlain(result)
  return isRefusal(result) ? exitCodes.refused : exitCodes.done
}

function printPlain(result: object): void {
  for (const [name, value] of Object.entries(result)) {
    console.log(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  }
}
