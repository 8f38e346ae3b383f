import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Workbench } from '#enrolment/index.ts'

/** A fresh folder each time, removed with what stands in it. */
export const diskWorkbench: Workbench = {
  open: () => {
    const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'))
    return {
      folder,
      read: (path) => readFileSync(path),
      close: () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}
