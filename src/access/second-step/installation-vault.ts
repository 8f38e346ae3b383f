import type { Platform, Vault } from '#platform/index.ts'

/** Accounts belong to no Pemda: what proves them is sealed with a key of the installation, wrapped like all others. */
export const installationVault = (platform: Platform): Promise<Vault> => platform.vault('public')
