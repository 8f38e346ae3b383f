import type { Command } from './command.ts'
import { init } from './commands/init.ts'
import { serve } from './commands/serve.ts'

/** Every command, in the order in which an office meets them. */
export const commands: readonly Command[] = [init, serve]
