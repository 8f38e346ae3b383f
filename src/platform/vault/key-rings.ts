import { openedOnce } from '../opened-once.ts'
import { openRing, stateOfKeys, type KeyPlace, type Ring } from './key-ring.ts'
import type { Vault } from './vault.ts'

export type KeyRings = {
  vault(pemda: string): Promise<Vault>
  /** Looks whether a version of a key came, began to write or went, and if so takes it on. */
  look(): Promise<void>
  close(): void
}

/** How often a process looks; a new version writes only after every process must have seen it (`settleMillis`). */
export const lookEveryMillis = 2_000

/**
 * The vaults of this process. Keys are passed on by another process (`payung keys rotate`), so each looks by itself: neither a
 * restart nor a message is needed.
 *
 * @param failed told of a look that failed; the keys that are open stay open
 */
export function openRings(
  place: KeyPlace & { readonly everyMillis?: number | undefined },
  failed: (error: unknown) => void,
): KeyRings {
  const open = new Map<string, Ring>()
  const ring = openedOnce(async (pemda) => {
    const opened = await openRing(place, pemda)
    open.set(pemda, opened)
    return opened
  })
  let state: string | undefined
  const look = async () => {
    const now = await stateOfKeys(place.pool)
    if (now === state) return
    for (const one of open.values()) await one.look()
    state = now
  }
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    void look()
      .catch(failed)
      .finally(() => (isLooking = false))
  }, place.everyMillis ?? lookEveryMillis)
  timer.unref()
  return {
    vault: async (pemda) => (await ring(pemda)).vault,
    look,
    close: () => clearInterval(timer),
  }
}
