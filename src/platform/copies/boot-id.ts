import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'

/**
 * Names the time since this machine last started. What a killed process had written is still in the memory of
 * the operating system while the name stays the same; after a power cut it is another one and nothing is sure.
 * Where the system gives no name the minute of its start serves: a wrong guess costs one examination, no data.
 */
export function currentBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return `started-${Math.round((Date.now() / 1000 - uptime()) / 60)}`
  }
}
