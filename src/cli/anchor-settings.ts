import { resolve } from 'node:path'
import { openAnchorMail, readAddresses, type AnchorMail } from '#platform/trail/anchor-mail.ts'
import type { AnchorSettings } from '#platform/trail/anchor-places.ts'
import type { Options } from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the ends of the trails go: a folder from the option or the environment, the others from the environment alone. */
export function anchorSettings(options: Options, env: Environment): AnchorSettings {
  const folder = options['anchors'] ?? env['PAYUNG_ANCHORS']
  return {
    folder: typeof folder === 'string' && folder !== '' ? resolve(folder) : undefined,
    timeStamps: env['PAYUNG_TIME_STAMPS'] || undefined,
    mail: anchorMail(env),
  }
}

/** The password of the mail server stands in the environment and never on the command line, which others can read. */
function anchorMail(env: Environment): AnchorMail | undefined {
  const [server, from, to] = [env['PAYUNG_SMTP'], env['PAYUNG_MAIL_FROM'], env['PAYUNG_ANCHOR_MAIL']]
  return server && from && to ? openAnchorMail(server, from, readAddresses(to)) : undefined
}
