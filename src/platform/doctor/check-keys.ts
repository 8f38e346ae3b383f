import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { MasterKeys } from '../vault/key-file.ts'
import type { KeyRow } from '../vault/key-rows.ts'
import { openKeys, type DataKeys } from '../vault/wrapped-keys.ts'
import type { Examined } from './examined.ts'
import { good, wrong, type Finding } from './finding.ts'

export function checkKeyFile({ keyFile, dataFolder, keeping }: Examined): Finding[] {
  const beside = [join(dataFolder, 'database'), ...(keeping ? [keeping.folder] : [])]
  if (beside.some((folder) => !relative(folder, keyFile).startsWith('..')))
    return [
      wrong(
        'key-file',
        `Berkas kunci ${keyFile} terletak di dalam folder basis data atau salinan. Pindahkan ke tempat lain dan tunjukkan dengan PAYUNG_KEYS.`,
        `The key file ${keyFile} lies inside the folder of the database or its copies. Move it elsewhere and point to it with PAYUNG_KEYS.`,
      ),
    ]
  if (isOpenToOthers(keyFile))
    return [
      wrong(
        'key-file',
        `Berkas kunci ${keyFile} dapat dibaca pengguna lain. Jalankan: chmod 600 ${keyFile}`,
        `Other users can read the key file ${keyFile}. Run: chmod 600 ${keyFile}`,
      ),
    ]
  return [good('key-file', `Berkas kunci ${keyFile} terjaga.`, `The key file ${keyFile} is guarded.`)]
}

export function checkFolders({ dataFolder, keeping }: Examined): Finding[] {
  const inside = ['database', 'files', 'keys'].map((name) => join(dataFolder, name))
  const open = [...inside, ...(keeping ? [keeping.folder] : [])].filter(isOpenToOthers)
  if (open.length === 0)
    return [good('folders', 'Folder data hanya terbuka bagi Payung.', 'The data folders are open to Payung only.')]
  return [
    wrong(
      'folders',
      `Folder ini terbuka bagi pengguna lain: ${open.join(', ')}. Jalankan: chmod 700 ${open.join(' ')}`,
      `These folders are open to other users: ${open.join(', ')}. Run: chmod 700 ${open.join(' ')}`,
    ),
  ]
}

/** Windows has no such bits; there the folder's own permissions are not looked at. */
function isOpenToOthers(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return process.platform !== 'win32' && found !== undefined && (found.mode & 0o077) !== 0
}

/** @returns the data keys of every Pemda beside the finding, for the checks that open something with them */
export async function checkVaults(
  examined: Examined,
): Promise<{ findings: Finding[]; keys: ReadonlyMap<string, DataKeys> }> {
  const { rows } = await examined.connection.pool.query<KeyRow>('select * from public.pemda_key')
  const keys = new Map<string, DataKeys>()
  const shut: string[] = []
  for (const { code } of examined.offices) {
    const opened = tryOpen(examined.masters, code, rows)
    if (opened) keys.set(code, opened)
    else shut.push(code)
  }
  const finding =
    shut.length === 0
      ? good('vaults', 'Kunci membuka data setiap Pemda.', 'The key opens the data of every Pemda.')
      : wrong(
          'vaults',
          `Berkas kunci ini tidak membuka data Pemda ${shut.join(', ')}. Kembalikan berkas kunci yang benar.`,
          `This key file does not open the data of Pemda ${shut.join(', ')}. Put the right key file back.`,
        )
  return { findings: [finding], keys }
}

function tryOpen(masters: MasterKeys, pemda: string, rows: readonly KeyRow[]): DataKeys | undefined {
  try {
    return openKeys(
      masters,
      pemda,
      rows.filter((row) => row.pemda === pemda),
    )
  } catch {
    return undefined
  }
}
