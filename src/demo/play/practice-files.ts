import { coverListBytes, generateBombana, villageListBytes, type BombanaOptions } from '../generate/index.ts'

export type PracticeFile = {
  /** Where it lies: "usulan/Kabaena/….xlsx", "dtsen.csv". */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Files as a round of nominations brings them, of other invented people than those of the demo: whoever practises takes in
 * lists that nobody has taken in, and walks from there to the file for the branch.
 */
export async function* practiceFiles(seed: string, options: BombanaOptions = {}): AsyncIterable<PracticeFile> {
  const bombana = generateBombana(seed, options)
  for (const submission of bombana.submissions.filter(({ rows, isLast }) => isLast && rows.length > 0)) {
    const { desa, fileName } = submission
    const path = `usulan/${desa.kecamatan.name}/${desa.code} ${fileName}`
    yield { path, bytes: new Uint8Array(await villageListBytes(submission)) }
  }
  yield { path: 'dtsen.csv', bytes: Buffer.from([...bombana.dtsen.csv()].join('')) }
  yield { path: 'peserta-bpjs.xlsx', bytes: new Uint8Array(await coverListBytes(bombana)) }
}
