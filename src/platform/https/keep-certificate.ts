import { Server, type ServerOptions } from 'node:https'
import { join } from 'node:path'
import type { Platform } from '../index.ts'
import { machineNames } from './machine-names.ts'
import { openOfficeCertificate, type OfficeCertificate } from './office-certificate.ts'

export type KeptCertificate = {
  readonly certificate: OfficeCertificate
  readonly authority: { readonly file: string; readonly fingerprint: string; readonly names: readonly string[] }
  renewed(): Promise<OfficeCertificate>
  tell(error: unknown): void
}

/** The certificate of this machine, in the data folder, beside what it protects. */
export async function certificateFor(platform: Platform, wanted: readonly string[]): Promise<KeptCertificate> {
  const folder = join(platform.dataFolder, 'https')
  const names = machineNames(wanted)
  const certificate = await openOfficeCertificate(folder, names, platform.world)
  const { authorityFile: file, fingerprint } = certificate
  // While it runs the names stay: an address that comes and goes must not make a certificate every day.
  const renewed = () => openOfficeCertificate(folder, names, platform.world)
  const tell = (error: unknown) => platform.log.error({ error: String(error) }, 'the certificate could not be renewed')
  return { certificate, authority: { file, fingerprint, names }, renewed, tell }
}

const daily = 86_400_000

/** A server that runs for more than a year would end with its certificate: looks every day, and takes over a new one. */
export function keepCertificate(server: unknown, kept: KeptCertificate): { stop(): void } {
  const look = async () => {
    const { key, cert } = await kept.renewed()
    if (server instanceof Server) server.setSecureContext({ key, cert } satisfies ServerOptions)
  }
  const timer = setInterval(() => void look().catch(kept.tell), daily)
  return { stop: () => clearInterval(timer) }
}
