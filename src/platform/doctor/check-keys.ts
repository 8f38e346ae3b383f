import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openBytes } from '../vault/sealed.ts'
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

type KeyRow = { readonly pemda: string; readonly purpose: string; readonly wrapped: Buffer }

/** @returns the data key of every Pemda beside the finding, for the checks that open something with it */
export async function checkVaults(
  examined: Examined,
): Promise<{ findings: Finding[]; keys: ReadonlyMap<string, { seal: Buffer; index: Buffer }> }> {
  const { rows } = await examined.connection.pool.query<KeyRow>('select pemda, purpose, wrapped from public.pemda_key')
  const keys = new Map<string, { seal: Buffer; index: Buffer }>()
  const shut: string[] = []
  for (const { code } of examined.offices) {
    const [seal, index] = ['seal', 'index'].map((purpose) => unwrap(examined.masterKey, rows, code, purpose))
    if (seal && index) keys.set(code, { seal, index })
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

function unwrap(masterKey: Buffer, rows: readonly KeyRow[], pemda: string, purpose: string): Buffer | undefined {
  const row = rows.find((one) => one.pemda === pemda && one.purpose === purpose)
  try {
    return row && openBytes(masterKey, `${pemda}|key|${purpose}`, row.wrapped)
  } catch {
    return undefined
  }
}
