import type { GrantRow } from '#access/contract.ts'
import type { BoardAnswer, RowsAnswer } from '#nomination/contract.ts'
import type { OutcomePage, SelectionRun } from '#selection/contract.ts'
import type { Role } from '#access/roles.ts'
import type { Clerk } from '#demo/play/clerk.ts'
import { editSheet, firstRow } from '../../../support/edit-sheet.ts'
import type { Desk } from '../official/taking-in.ts'

/** Who sits before a page: the one for whom it says most. Nobody is the visitor who has not signed in. */
const seats = {
  nobody: null,
  petugas: 'lead-agency-officer',
  dinsos: 'welfare-data-officer',
  pemeriksa: 'auditor',
  admin: 'administrator',
  desa: 'desa-operator',
} as const satisfies Record<string, Role | null>

export type Seat = keyof typeof seats
export const allSeats = Object.keys(seats) as readonly Seat[]

type Stop = {
  readonly seat: Seat
  /** Where the route leads when its own address has nothing to show now. */
  readonly landsOn?: RegExp
}

/** Every route of the router, and who looks at it. A route that is missing here fails the walk. */
export const stops: Readonly<Record<string, Stop>> = {
  '/': { seat: 'petugas', landsOn: /\/beranda$/ },
  '/masuk': { seat: 'nobody' },
  // Nobody has anything to prove before he has signed in; the journey of one's own account judges the page.
  '/langkah-kedua': { seat: 'nobody', landsOn: /\/masuk$/ },
  '/kode': { seat: 'nobody' },
  // Hands shared files over and goes on.
  '/bagikan': { seat: 'petugas', landsOn: /\/usulan\/unggah$/ },
  '/akun': { seat: 'desa' },
  '/buka-pemda': { seat: 'admin' },
  // The collection of parts stands in a build for people as a page that is not there.
  '/kit': { seat: 'nobody' },
  '/$pemda/beranda': { seat: 'petugas' },
  '/$pemda/program': { seat: 'petugas' },
  '/$pemda/program/baru': { seat: 'petugas' },
  '/$pemda/program/dana': { seat: 'petugas' },
  '/$pemda/program/dasar': { seat: 'petugas' },
  '/$pemda/program/ketentuan': { seat: 'petugas' },
  '/$pemda/program/berkas': { seat: 'petugas' },
  '/$pemda/program/berkas/$bagian': { seat: 'petugas' },
  '/$pemda/program/berkas/$bagian/$catatan': { seat: 'petugas' },
  '/$pemda/usulan': { seat: 'petugas' },
  '/$pemda/usulan/unggah': { seat: 'petugas' },
  '/$pemda/usulan/permintaan': { seat: 'petugas' },
  '/$pemda/usulan/lembar': { seat: 'petugas' },
  '/$pemda/usulan/lembar/$lembar': { seat: 'petugas' },
  '/$pemda/usulan/desa/$desa': { seat: 'petugas' },
  '/$pemda/usulan/desa/$desa/orang': { seat: 'petugas' },
  '/$pemda/pengaturan/akun/kantor-kecil': { seat: 'admin' },
  '/$pemda/verifikasi': { seat: 'petugas' },
  '/$pemda/verifikasi/data': { seat: 'dinsos' },
  '/$pemda/verifikasi/terima': { seat: 'dinsos' },
  '/$pemda/verifikasi/daftar': { seat: 'dinsos' },
  '/$pemda/verifikasi/daftar/$daftar': { seat: 'dinsos' },
  '/$pemda/verifikasi/jalankan': { seat: 'petugas' },
  '/$pemda/seleksi': { seat: 'petugas' },
  '/$pemda/seleksi/jalankan': { seat: 'petugas' },
  '/$pemda/seleksi/orang': { seat: 'petugas' },
  '/$pemda/seleksi/rincian': { seat: 'petugas' },
  '/$pemda/seleksi/banding': { seat: 'petugas' },
  // The decree is on record, so there is no form for its number any more; the journey judged it.
  '/$pemda/seleksi/keputusan': { seat: 'petugas', landsOn: /\/seleksi$/ },
  '/$pemda/seleksi/mengapa/$run/$person': { seat: 'petugas' },
  '/$pemda/kepesertaan': { seat: 'petugas' },
  '/$pemda/laporan': { seat: 'petugas' },
  '/$pemda/pekerja': { seat: 'petugas' },
  '/$pemda/pekerja/$person': { seat: 'petugas' },
  '/$pemda/persetujuan': { seat: 'petugas' },
  '/$pemda/pengaturan': { seat: 'admin' },
  '/$pemda/pengaturan/akun': { seat: 'admin' },
  '/$pemda/pengaturan/akun/baru': { seat: 'admin' },
  '/$pemda/pengaturan/akun/$akun': { seat: 'admin' },
  '/$pemda/pengaturan/kunci': { seat: 'admin' },
  '/$pemda/pengaturan/kolom': { seat: 'petugas' },
  '/$pemda/pengaturan/kolom/$kind': { seat: 'petugas' },
  '/$pemda/pengaturan/kop': { seat: 'petugas' },
  '/$pemda/pengaturan/templat': { seat: 'petugas' },
  '/$pemda/pengaturan/templat/$kind': { seat: 'petugas' },
  '/$pemda/pengaturan/aturan': { seat: 'petugas' },
  '/$pemda/pengaturan/jejak': { seat: 'pemeriksa' },
  '/$pemda/pengaturan/pejabat': { seat: 'petugas' },
  '/$pemda/pengaturan/peringatan': { seat: 'pemeriksa' },
  '/$pemda/desa': { seat: 'desa' },
  '/$pemda/desa/orang': { seat: 'desa' },
  '/$pemda/desa/nama/$baris': { seat: 'desa' },
  '/$pemda/desa/berkas': { seat: 'desa' },
  '/$pemda/desa/perbaiki': { seat: 'desa' },
  '/$pemda/desa/cetak': { seat: 'desa' },
}

/** A route that is only the frame of others has no page of its own. */
export const frames = ['/$pemda']

/** The address of a route in the played office: `$desa` and its kin are filled with somebody who is really there. */
export async function addressOf({ stage, programmeId }: Desk): Promise<(route: string) => string> {
  const officer = await stage.sit('petugas', seats.petugas)
  const board = await officer.get<BoardAnswer>(`/nominations/board?programmeId=${programmeId}`)
  const { rows } = await officer.get<{ rows: SelectionRun[] }>(`/selection/runs?programmeId=${programmeId}`)
  const run = rows[0]!.id
  const refused = await officer.get<OutcomePage>(`/selection/${run}/outcomes?outcome=refused&limit=1`)
  const administrator = await stage.sit('admin', seats.admin)
  const grants = await administrator.get<{ rows: GrantRow[] }>('/grants')
  const operator = await stage.sit('desa', seats.desa)
  const own = await operator.get<BoardAnswer>(`/nominations/board?programmeId=${programmeId}`)
  const names = await operator.get<RowsAnswer>(`/nominations/lists/${own.rows[0]!.list!.id}/rows?limit=1`)
  const parts: Record<string, string> = {
    $lembar: await sheetSentBack(officer, programmeId),
    $daftar: (await officer.job<{ listId: string }>('/verification/lists', { programmeId }, () => undefined)).listId,
    $pemda: stage.plan.pemda,
    $desa: board.rows.find(({ toMend }) => toMend > 0)!.area,
    $baris: names.rows[0]!.id,
    $run: run,
    $person: refused.rows[0]!.personId,
    $kind: 'enrolment',
    $bagian: 'kegiatan',
    $catatan: 'baru',
    $akun: grants.rows.find(({ role }) => role === 'kecamatan-verifier')!.accountId,
  }
  return (route) =>
    route.replace('templat/$kind', 'templat/surat-permintaan-usulan').replaceAll(/\$\w+/g, (part) => parts[part]!)
}

/** One column of one kecamatan's names typed anew, and a row without its key. */
async function sheetSentBack(officer: Clerk, programmeId: string): Promise<string> {
  const area = '74.06.01'
  const taken = await officer.download(`/nominations/sheet.xlsx?programmeId=${programmeId}&area=${area}`)
  const bytes = await editSheet(taken, (grid, at) => {
    for (const row of grid.slice(firstRow, firstRow + 20)) row[at('workplace')] = 'Pelabuhan Kasipute'
    grid[firstRow]![0] = ''
  })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const files = [{ name: 'Daftar usulan (2).xlsx', type, bytes }]
  const { jobId } = await officer.send<{ jobId: string }>('/nominations/sheets', { programmeId }, files)
  return (await officer.follow<{ sheetId: string }>(jobId)).sheetId
}
