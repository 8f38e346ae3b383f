import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private folder for a file that is written in a stream before it is sealed into the store; gone when closed. */
export const workbench = {
  open: () => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-'))
    return {
      folder,
      read: (path: string): Buffer => readFileSync(path),
      close: () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}
