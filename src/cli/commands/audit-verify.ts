import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#platform/database/connect.ts'
import { officesIn } from '#platform/doctor/examined.ts'
import { keepingOf, keyFileOf } from '#platform/index.ts'
import { anchorText, readAnchors } from '#platform/trail/anchors.ts'
import type { Anchor, ChainFault } from '#platform/trail/chain.ts'
import { checkTrail, type TrailCheck } from '#platform/trail/check-trail.ts'
import { refuse } from '#values/refusal.ts'
import type { Command } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

type Proved = Omit<TrailCheck, 'head'> & { readonly head: string; readonly whole: boolean }
type Answer = { readonly trails: readonly Proved[] }

/** Looks without changing anything, and needs no account: it reads places and digests, and tells nothing of anybody. */
export const auditVerify: Command = {
  name: 'audit verify',
  summary: {
    id: 'Membuktikan bahwa tidak ada catatan jejak yang diubah, dihapus, disisipkan, atau dipindahkan',
    en: 'Prove that no record of the trail was changed, removed, put in or moved',
  },
  usage: '[--pemda CODE] [--anchors FILE] [--data FOLDER]',
  example: '--pemda 74.06 --anchors /media/inspektorat/jejak-74.06.txt',
  options: { ...placeOptions, pemda: { type: 'string' }, anchors: { type: 'string', multiple: true } },
  meanings: {
    pemda: {
      id: 'hanya Pemda ini (bila kosong: semua di pemasangan ini)',
      en: 'only this Pemda (default: every one of this installation)',
    },
    anchors: {
      id: 'teks tempat ujung rantai disimpan: berkas jangkar, surel, isi keputusan; boleh diulang',
      en: 'text in which ends of the chain were kept: the anchor file, a mail, what a decree says; may be repeated',
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const place = placeOf(composition, options)
    if (!place.databaseUrl && !existsSync(join(place.dataFolder, 'database', 'cluster')))
      return refuse('nothing-here', { place: place.dataFolder })
    const files = (options['anchors'] ?? []) as string[]
    const missing = files.find((file) => !existsSync(file))
    if (missing) return refuse('broken-input', { field: `--anchors ${missing}` })
    // As it stands: what is to be proved must not be migrated first.
    const connection = await connect({ ...place, keeping: keepingOf(place, keyFileOf(place)) })
    try {
      const offices = (await officesIn(connection.pool)) ?? []
      const wanted = offices.filter(({ code }) => (options['pemda'] ?? code) === code)
      if (wanted.length === 0) return refuse('pemda-unknown', { code: String(options['pemda'] ?? '-') })
      const trails: Proved[] = []
      for (const { code } of wanted)
        trails.push(proved(await checkTrail(connection.pool, code, await anchorsOf(files, code))))
      const answer = { trails } satisfies Answer
      return trails.every(({ whole }) => whole) ? answer : { wanting: true, ...answer }
    } finally {
      await connection.close()
    }
  },
  lines: (answer) => (answer as Answer).trails.flatMap(linesOf),
}

async function anchorsOf(files: readonly string[], pemda: string): Promise<Anchor[]> {
  const anchors: Anchor[] = []
  for (const file of files) anchors.push(...(await readAnchors(file, pemda)))
  return anchors
}

const proved = ({ head, ...check }: TrailCheck): Proved => ({
  ...check,
  head: anchorText(check.pemda, head),
  whole: check.fault === null,
})

const faultWords: Readonly<Record<ChainFault['what'], { id: string; en: string }>> = {
  missing: { id: 'catatan itu tidak ada lagi', en: 'that record is gone' },
  changed: { id: 'catatan itu bukan lagi yang dahulu ditulis', en: 'that record is no longer what was written' },
  cut: { id: 'jejak dahulu lebih panjang dari ini', en: 'the trail was longer than this once' },
}

function linesOf({ pemda, records, unsealed, head, anchors, fault }: Proved): string[] {
  if (fault)
    return [
      `${pemda}: RANTAI PUTUS pada catatan ${fault.place}: ${faultWords[fault.what].id}. Sebelum itu semuanya utuh.`,
      `${pemda}: THE CHAIN IS BROKEN at record ${fault.place}: ${faultWords[fault.what].en}. Everything before it is whole.`,
    ]
  return [
    `${pemda}: ${records} catatan utuh, ${anchors} jangkar cocok, ${unsealed} catatan terbaru belum dirantai.`,
    `${pemda}: ${records} records are whole, ${anchors} anchors met, ${unsealed} newest records not linked yet.`,
    `  ${head}`,
  ]
}
