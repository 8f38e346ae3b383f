import type { Command } from './command.ts'
import { accountClose } from './commands/account-close.ts'
import { accountReset } from './commands/account-reset.ts'
import { auditVerify } from './commands/audit-verify.ts'
import { backup } from './commands/backup.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { exportEnrolment, exportSk } from './commands/export-papers.ts'
import { importCover, importDtsen } from './commands/import-delivery.ts'
import { importNominations } from './commands/import-nominations.ts'
import { init } from './commands/init.ts'
import { keysRetire } from './commands/keys-retire.ts'
import { keysRewrap } from './commands/keys-rewrap.ts'
import { keysRotate } from './commands/keys-rotate.ts'
import { restore } from './commands/restore.ts'
import { select } from './commands/select.ts'
import { serve } from './commands/serve.ts'
import { start } from './commands/start.ts'
import { train } from './commands/train.ts'
import { verify } from './commands/verify.ts'

/** Every command, in the order in which an office meets them. */
export const commands: readonly Command[] = [
  start,
  demo,
  train,
  init,
  accountReset,
  accountClose,
  importNominations,
  importDtsen,
  importCover,
  verify,
  select,
  exportSk,
  exportEnrolment,
  serve,
  backup,
  restore,
  keysRotate,
  keysRetire,
  keysRewrap,
  doctor,
  auditVerify,
]
