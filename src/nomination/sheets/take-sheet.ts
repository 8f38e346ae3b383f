import { perform, type Act } from '#access/act.ts'
import { scopeOf, type Actor } from '#access/actor.ts'
import { exportMark, type ExportMark } from '#access/personal-data/export-mark.ts'
import { insertTakenSheet } from '#access/sheets/taken-sheets.ts'
import { draftList, type ListColumn, type TakenRow } from '#exchange/round-trip/index.ts'
import { writeWorkbook } from '#exchange/sheet/index.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Platform } from '#platform/index.ts'
import { columnMapFor, findProgramme } from '#programme/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import { xlsx, type MadeFile } from '../forms/make-forms.ts'
import { listColumns, namesList } from './list-columns.ts'
import { packState } from './kept-state.ts'
import { areaNames, readNames, type NamesOf } from './read-names.ts'

type Taking = { readonly platform: Platform; readonly actor: Actor }

/** Who corrects the names that the agency holds. */
export const correctors = ['lead-agency-officer'] as const

/**
 * The names of an area as a sheet to work on: NIK, KK and phone masked, addresses in full, and so an act that stands in the
 * trail. The state it is taken from is kept, and what comes back is held against it.
 */
export async function takeSheet({ platform, actor }: Taking, of: NamesOf): Promise<MadeFile | Refusal> {
  if (!of.area.startsWith(actor.area)) return refuse('not-found')
  const id = platform.world.ids.next()
  const reader = {
    inScope: <T>(work: Parameters<typeof platform.inScope<T>>[1]) => platform.inScope(scopeOf(actor), work),
    vault: await platform.vault(actor.pemda),
    today: platform.world.clock.today(),
  }
  const opened = await reader.inScope(async (tx) => ({
    programme: await findProgramme(tx, of.programmeId),
    map: await columnMapFor(tx, 'nominations'),
  }))
  if (!opened.programme) return refuse('not-found')
  if (isRefusal(opened.map)) return opened.map
  const rows = await readNames(reader, of, id)
  if (rows.length === 0) return refuse('sheet-list-empty')
  const columns = listColumns(opened.map)
  const taken = await perform(platform, actor, keeping({ id, rows, columns }), { input: of })
  if (isRefusal(taken)) return taken
  const place = (await areaNames(reader, of.area)).get(of.area) ?? of.area
  const draft = draftList({
    mark: { list: namesList, pemda: actor.pemda, taken: id },
    title: `Usulan ${place}: ${opened.programme.name}`,
    note,
    tab: 'Usulan',
    columns,
    rows,
    count: rows.length,
    properties: taken.mark,
  })
  return { name: `Daftar_usulan_${of.area}.xlsx`, mediaType: xlsx, bytes: await writeWorkbook(draft) }
}

const note =
  'Ubah sel yang salah, simpan, lalu kirim kembali berkas ini. Kolom kecamatan, desa, NIK, dan KK tidak diubah lewat lembar ini. Nomor HP disamarkan: tulis nomor baru hanya bila salah.'

type Kept = { readonly id: string; readonly rows: readonly TakenRow[]; readonly columns: readonly ListColumn[] }

function keeping({ id, rows, columns }: Kept): Act<NamesOf, { mark: ExportMark }> {
  return {
    name: 'nomination.take-sheet',
    roles: correctors,
    run: async ({ tx, actor, world, files, note: tell }, { programmeId, area }) => {
      const at = world.clock.now()
      const state = packState(
        columns.map(({ field }) => field),
        rows,
      )
      const storing = { name: `Keadaan_${area}.json`, mediaType: 'application/json', at, by: actor.accountId }
      const stateDigest = await keepFile(tx, files, state, storing)
      const by = actor.accountId
      await insertTakenSheet(tx, {
        id,
        area,
        list: namesList,
        subject: programmeId,
        stateDigest,
        rows: rows.length,
        at,
        by,
      })
      tell(programmeId, { sheet: id, area, rows: rows.length })
      const holds = ['name', 'birth', 'sex', 'mother-name', 'address', 'occupation'] as const
      return { mark: exportMark(actor, { at, purpose: 'Perbaikan daftar usulan', holds, digest: stateDigest }) }
    },
  }
}
