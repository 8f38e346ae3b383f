import { parseArgs } from 'node:util'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { OpeningRefused } from '#platform/index.ts'
import type { Command, Options } from './command.ts'
import { commands } from './commands.ts'
import type { Composition } from './composition.ts'
import { helpFor, helpForAll } from './help.ts'

/** Exit codes, the same for every command. */
export const exitCodes = { done: 0, refused: 1, wrongUse: 2, broken: 3 } as const

/** Reads the command, calls it, says how it ended. A door: it parses and prints and decides nothing. */
export async function runCli(args: readonly string[], composition: Composition): Promise<number> {
  const words = [...args]
  const command = findCommand(words)
  if (!command) return unknownCommand(words)
  const rest = words.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    console.log(helpFor(command))
    return exitCodes.done
  }
  const given = parseOptions(command, rest)
  if (typeof given === 'string') {
    console.error(`Perintah ini tidak dapat dibaca. / The command cannot be read.\n${given}\n${hintFor(command)}`)
    return exitCodes.wrongUse
  }
  try {
    return finish(command, await answerOf(command, composition, given), given.values['json'] === true)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (process.env['PAYUNG_DEBUG'] && error instanceof Error) console.error(error.stack)
    return exitCodes.broken
  }
}

const findCommand = (words: readonly string[]) =>
  commands.find((known) => known.name === words.slice(0, known.name.split(' ').length).join(' '))

type Given = { readonly values: Options; readonly positionals: readonly string[] }

async function answerOf(command: Command, composition: Composition, given: Given): Promise<object | Refusal> {
  const missing = missingIn(command, given)
  if (missing) return missing
  try {
    return await command.run(composition, given.values, given.positionals)
  } catch (error) {
    if (error instanceof OpeningRefused) return error.refusal
    throw error
  }
}

function unknownCommand(words: readonly string[]): number {
  const asksHelp = words.length === 0 || words[0] === 'help' || words[0] === '--help'
  const asked = asksHelp ? findCommand(words.slice(1)) : undefined
  if (asked) {
    console.log(helpFor(asked))
    return exitCodes.done
  }
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

function finish(command: Command, result: object | Refusal, asJson: boolean): number {
  if (asJson) console.log(JSON.stringify(result))
  else if (isRefusal(result)) console.error(`${sentenceOf(result, 'id')}\n${sentenceOf(result, 'en')}`)
  else console.log(command.lines(result).join('\n'))
  if (isWrongUse(result)) console.error(hintFor(command, result))
  if (isWrongUse(result)) return exitCodes.wrongUse
  return isRefusal(result) || 'wanting' in result ? exitCodes.refused : exitCodes.done
}

/** An option that is missing or cannot be read; what stands in the data is refused with other codes. */
const isWrongUse = (result: object) =>
  isRefusal(result) &&
  (result.code === 'option-missing' ||
    (result.code === 'broken-input' && String(result.facts['field']).startsWith('--')))

/** The first thing that was left out, with a whole line to copy. */
function missingIn({ name, example, required, requiredWord }: Command, given: Given): Refusal | undefined {
  const option = required?.find((one) => typeof given.values[one] !== 'string')
  const isWordMissing = requiredWord !== undefined && given.positionals.length === 0
  const missing = isWordMissing ? requiredWord : option && `--${option}`
  return missing === undefined
    ? undefined
    : refuse('option-missing', { option: missing, example: `payung ${name} ${example}` })
}

/** What the missing option means, and where the whole help is. */
function hintFor({ name, meanings }: Command, result?: object): string {
  const option = result && isRefusal(result) ? String(result.facts['option'] ?? '') : ''
  const meaning = meanings[option.slice(2)]
  return [
    ...(meaning ? [`  ${option}  ${meaning.id} / ${meaning.en}`] : []),
    `Bantuan / help: payung ${name} --help`,
  ].join('\n')
}
