import { keyFileOf } from '#platform/index.ts'
import type { KeyWork } from '#platform/vault/pass-on.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Options } from './command.ts'
import type { Composition } from './composition.ts'
import { placeMeanings, placeOf, placeOptions } from './place.ts'
import { progressLine } from './progress-line.ts'

export const keyOptions = { ...placeOptions, pemda: { type: 'string' } } as const
export const keyMeanings = {
  pemda: {
    id: 'hanya Pemda ini; public: kunci pemasangan (bila kosong: semuanya)',
    en: 'only this Pemda; public: the key of the installation (default: all of them)',
  },
  ...placeMeanings,
}

/** Opens the installation, beside a running server too, and works on the keys of one Pemda after the other. */
export async function onKeys<T extends object>(
  composition: Composition,
  options: Options,
  each: (work: KeyWork, pemda: string) => Promise<T | Refusal>,
): Promise<{ readonly keys: readonly T[] } | Refusal> {
  const place = placeOf(composition, options)
  const ground = await composition.openGround(place)
  try {
    const { rows } = await ground.platform.connection.pool.query<{ code: string }>(
      'select code from public.pemda order by code',
    )
    const wanted = [...rows.map(({ code }) => code), 'public'].filter((code) => (options['pemda'] ?? code) === code)
    if (wanted.length === 0) return refuse('pemda-unknown', { code: String(options['pemda']) })
    const keys: T[] = []
    for (const pemda of wanted) {
      const report = (done: number, total: number) => progressLine(pemda, done, total)
      const answer = await each({ platform: ground.platform, keyFile: keyFileOf(place), report }, pemda)
      if (isRefusal(answer)) return answer
      keys.push(answer)
    }
    process.stderr.write('\n')
    return { keys }
  } finally {
    await ground.close()
  }
}
