import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { previewLists, receiveList } from '#nomination/actions.ts'
import type { PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { sentenceOf } from '#values/refusal-sentence.ts'
import { onProgramme, programmeMeanings, programmeOptions, type Desk } from '../as-account.ts'
import { actingRequired } from '../acting-as.ts'
import type { Command, Options, Wanting } from '../command.ts'
import { textTable } from '../text-table.ts'

export const importNominations: Command = {
  name: 'import nominations',
  summary: {
    id: 'Menerima daftar desa: berkas, folder, atau arsip ZIP, atas nama desa',
    en: 'Take in village lists: files, folders or ZIP archives, atas nama desa',
  },
  usage: 'PATH… --pemda CODE --as USERNAME [--programme ID] [--area CODE [--keep-area]] [--date DAY]',
  example: 'kiriman-desa/ --pemda 74.06 --as petugas',
  required: actingRequired,
  requiredWord: 'PATH',
  options: {
    ...programmeOptions,
    area: { type: 'string' },
    'keep-area': { type: 'boolean' },
    date: { type: 'string' },
  },
  meanings: {
    area: {
      id: 'kode desa, bila satu berkas tidak menyebutnya',
      en: 'code of the desa, where a single file does not name it',
    },
    'keep-area': {
      id: 'desanya benar walaupun berkas menyebut desa lain',
      en: 'the desa is right, although a file names another one',
    },
    date: {
      id: 'tanggal desa mengusulkan orang-orang ini (bila kosong: hari ini)',
      en: 'day on which the desa named these people (default today)',
    },
    ...programmeMeanings,
  },
  run: (composition, options, paths) => {
    const { area } = options
    const missing = paths.find((path) => !existsSync(path))
    if (missing !== undefined) return Promise.resolve(refuse('path-missing', { path: missing }))
    return onProgramme(composition, options, async (desk) => {
      const input = { programmeId: desk.programmeId, ...(typeof area === 'string' ? { area } : {}) }
      const results: Result[] = []
      for (const { path, name } of paths.flatMap(filesUnder)) {
        const sent = [{ name, bytes: readFileSync(path) }]
        const seen = await previewLists(desk.ground.book, receiving(desk), input, sent)
        if (isRefusal(seen)) return seen
        for (const file of seen.files) results.push(await take(desk, file, options))
      }
      const refused = results.filter((result) => 'refused' in result).length
      const answer = { files: results.length, refused, results } satisfies Answer
      return refused === 0 ? answer : ({ wanting: true, ...answer } satisfies Answer & Wanting)
    })
  },
  lines: (answer) => linesOf(answer as Answer),
}

type Refused = { readonly file: string; readonly refused: string; readonly sentence: string; readonly english: string }
type Result = Refused | (ReceiveAnswer & { readonly file: string; readonly area: string })
type Answer = { readonly files: number; readonly refused: number; readonly results: readonly Result[] }

const isRefused = (result: Result): result is Refused => 'refused' in result

/** One line for each list that was taken in, then what was not, with what to do about it. */
function linesOf({ files, refused, results }: Answer): string[] {
  const taken = results.flatMap((result) => (isRefused(result) ? [] : [result]))
  const people = taken.reduce((sum, { good }) => sum + good, 0)
  return [
    ...textTable(
      ['Desa', 'Berkas / file', 'Orang / people', 'Perbaiki / to mend', ''],
      taken.map(({ area, file, good, toMend, receivedBefore }) => [
        area,
        file,
        String(good),
        String(toMend),
        receivedBefore ? 'sudah ada / known already' : '',
      ]),
    ),
    ...results.filter(isRefused).flatMap(({ file, sentence, english }) => [`! ${file}: ${sentence}`, `  ${english}`]),
    `${files - refused} dari ${files} daftar diterima: ${people} orang.`,
    `${files - refused} of ${files} lists taken in: ${people} people.`,
  ]
}

const receiving = ({ ground, actor }: Desk) => ({ platform: ground.platform, actor, key: undefined })

type FoundFile = { readonly path: string; readonly name: string }

/**
 * Hidden files and the locks that office programs leave beside an open workbook are no lists. A file keeps the folders
 * in its name, from the one that was given on: one of them often is the only place where the desa is named.
 */
function filesUnder(path: string): readonly FoundFile[] {
  if (!statSync(path).isDirectory()) return [{ path, name: basename(path) }]
  const folder = basename(resolve(path))
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(\.|~\$)/.test(basename(name)))
    .map((name) => ({ path: join(path, name), name: join(folder, name) }))
    .filter((file) => statSync(file.path).isFile())
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Good files go on; one that cannot be taken is named with its reason and stops nobody else. */
async function take(desk: Desk & { programmeId: string }, file: PreviewFile, options: Options): Promise<Result> {
  const { date } = options
  if (file.refusal) return refusedFile(file.fileName, file.refusal as Refusal)
  if (!file.area || !file.digest) return refusedFile(file.fileName, refuse('desa-unknown', { area: '-' }))
  const received = await receiveList(desk.ground.book, receiving(desk), {
    programmeId: desk.programmeId,
    area: file.area.code,
    keepsDesa: options['keep-area'] === true,
    fileDigest: file.digest,
    fileName: file.fileName,
    mapping: null,
    mode: file.mode,
    sender: '',
    scanDigest: null,
    ...(typeof date === 'string' ? { nominatedOn: date } : {}),
  })
  return isRefusal(received)
    ? refusedFile(file.fileName, received)
    : { file: file.fileName, area: file.area.code, ...received }
}

const refusedFile = (file: string, refusal: Refusal) => ({
  file,
  refused: refusal.code,
  sentence: sentenceOf(refusal, 'id'),
  english: sentenceOf(refusal, 'en'),
})
