import { hostname, networkInterfaces } from 'node:os'

/**
 * Under what an office calls this machine: its name, its name on a network without a name server, and its addresses.
 *
 * @param wanted further names the office gave it
 */
export function machineNames(wanted: readonly string[] = []): readonly string[] {
  const own = hostname().toLowerCase()
  const addresses = Object.values(networkInterfaces()).flatMap((known) => known ?? [])
  // Addresses that a router makes up anew each day are of no use in a certificate that lasts a year.
  const lasting = addresses.filter(({ family }) => family === 'IPv4').map(({ address }) => address)
  const named = own.includes('.') ? [own] : [own, `${own}.local`]
  return [...new Set([...wanted.map((name) => name.toLowerCase()), ...named, 'localhost', '127.0.0.1', ...lasting])]
}
