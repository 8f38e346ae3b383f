import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inScope, nobody } from '../database/scope.ts'
import { vaultOf } from '../vault/vault.ts'
import type { DataKeys } from '../vault/wrapped-keys.ts'
import type { Examined, Office } from './examined.ts'
import { good, notice, wrong, type Finding } from './finding.ts'

/** The mark that the demo leaves in its own folder. */
const demoMark = 'demo-begun'

export async function checkDemoAccounts({ connection, dataFolder }: Examined): Promise<Finding[]> {
  const { rows } = await connection.pool.query<{ count: number }>(
    'select count(*) as count from public.account where demo and closed_at is null',
  )
  const count = rows[0]!.count
  if (count === 0) return [good('demo-accounts', 'Tidak ada akun demo.', 'There are no demo accounts.')]
  if (existsSync(join(dataFolder, demoMark)))
    return [notice('demo-accounts', 'Ini folder demo.', 'This is the folder of the demo.')]
  return [
    wrong(
      'demo-accounts',
      `Ada ${count} akun demo di antara data sungguhan. Pakai folder data lain untuk kerja sungguhan.`,
      `There are ${count} demo accounts among real data. Use another data folder for real work.`,
    ),
  ]
}

const longestJob = 24 * 3_600_000

export async function checkJobs(examined: Examined): Promise<Finding[]> {
  let [waiting, stuck] = [0, 0]
  for (const office of examined.offices) {
    const jobs = await within(examined, office, (tx) =>
      tx.selectFrom('job').select('requested_at').where('state', 'in', ['waiting', 'running']).execute(),
    )
    waiting += jobs.length
    stuck += jobs.filter((job) => examined.now.getTime() - new Date(job.requested_at).getTime() > longestJob).length
  }
  if (stuck > 0)
    return [
      wrong(
        'jobs',
        `${stuck} pekerjaan belum selesai lebih dari sehari. Jalankan payung serve agar dilanjutkan, atau batalkan di layar.`,
        `${stuck} jobs have not ended for more than a day. Start payung serve so that they go on, or cancel them on screen.`,
      ),
    ]
  if (waiting === 0) return [good('jobs', 'Semua pekerjaan selesai.', 'All jobs are done.')]
  return [notice('jobs', `${waiting} pekerjaan menunggu atau berjalan.`, `${waiting} jobs are waiting or running.`)]
}

/** Every file that the database names is there, opens with the Pemda's key and is the one that was stored. */
export async function checkFiles(examined: Examined, keys: ReadonlyMap<string, DataKeys>): Promise<Finding[]> {
  let [known, extra] = [0, 0]
  const broken: string[] = []
  for (const office of examined.offices) {
    const key = keys.get(office.code)
    if (!key) continue
    const rows = await within(examined, office, (tx) =>
      tx.selectFrom('stored_file').select(['digest', 'name']).execute(),
    )
    const folder = join(examined.dataFolder, 'files', office.code)
    const vault = vaultOf(office.code, () => key)
    known += rows.length
    for (const { digest, name } of rows) {
      if (!isWhole(join(folder, digest), digest, vault.openFile)) broken.push(`${office.code}: ${name}`)
    }
    const named = new Set(rows.map((row) => row.digest))
    extra += existsSync(folder)
      ? readdirSync(folder).filter((name) => /^[0-9a-f]{64}/.test(name) && !named.has(name)).length
      : 0
  }
  return [filesFinding(known, broken), ...(extra > 0 ? [extraFinding(extra)] : [])]
}

function isWhole(path: string, digest: string, open: (sealed: Buffer) => Buffer): boolean {
  try {
    return (
      createHash('sha256')
        .update(open(readFileSync(path)))
        .digest('hex') === digest
    )
  } catch {
    return false
  }
}

function filesFinding(known: number, broken: readonly string[]): Finding {
  if (broken.length === 0) return good('files', `${known} berkas tersimpan utuh.`, `${known} stored files are whole.`)
  const which = broken.slice(0, 5).join(', ')
  return wrong(
    'files',
    `${broken.length} berkas hilang atau rusak: ${which}. Pulihkan folder files dari cadangan.`,
    `${broken.length} files are missing or damaged: ${which}. Restore the folder of files from a backup.`,
  )
}

const extraFinding = (extra: number) =>
  notice(
    'files-extra',
    `${extra} berkas di disk tidak tercatat (sisa penyimpanan yang terputus); tidak mengganggu.`,
    `${extra} files on the disk are in no list (left by interrupted work); they do no harm.`,
  )

function within<T>(examined: Examined, { code }: Office, work: Parameters<typeof inScope<T>>[2]): Promise<T> {
  return inScope(examined.connection.pool, { pemda: code, area: code, actor: nobody, role: 'nobody' }, work)
}
