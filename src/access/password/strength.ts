import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { refuse, type Refusal } from '#values/refusal.ts'

export const shortest = 10
export const longest = 128
/** More is not looked at: judging costs the square of the length, and what is strong so far does not become weaker. */
const judged = 64
/** zxcvbn's 3 of 4: at least 10^8 guesses, which at a hundred an hour is a century. */
const enough = 3

/**
 * Words that whoever guesses at a Pemda's account tries first: of the product, the programme and the offices. A password
 * may hold one, but gains nothing by it (docs/security/accounts.md).
 */
export const officeWords: readonly string[] = [
  'payung bpjs ketenagakerjaan bpjamsostek jamsostek asuransi iuran pekerja rentan pemda kabupaten kota kecamatan desa',
  'kelurahan dinas disnaker dinsos bupati camat bombana bangka wakatobi buton kutai admin administrator operator petugas',
].flatMap((line) => line.split(' '))

/** Whose password it would be: nobody's name makes a password. */
export type Whose = { readonly username: string; readonly name: string }

/**
 * What is wrong with a new password. Length and how many guesses it takes count, never a mixture of characters; the
 * dictionaries behind it hold the passwords that were leaked most often, so a known one is refused without a network.
 */
export async function passwordFault(password: string, { username, name }: Whose): Promise<Refusal | undefined> {
  if (password.length < shortest) return refuse('password-short', { length: shortest })
  if (password.length > longest) return refuse('password-long', { length: longest })
  const own = [username, ...name.split(/\s+/)].filter((word) => word.length >= 4)
  if (own.some((word) => password.toLowerCase().includes(word.toLowerCase()))) return refuse('password-has-name')
  const { score } = (await judge()).check(password, [...own, ...officeWords])
  return score < enough ? refuse('password-guessable') : undefined
}

let asked: Promise<ZxcvbnFactory> | undefined

/** Some forty MB of words: loaded when somebody chooses a password, and not with every start. */
const judge = (): Promise<ZxcvbnFactory> => (asked ??= loadJudge())

async function loadJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Judge }, common, indonesian] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
  ])
  const dictionary = { ...common.dictionary, ...indonesian.dictionary }
  return new Judge({ dictionary, graphs: common.adjacencyGraphs, maxLength: judged })
}
