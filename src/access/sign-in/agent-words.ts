import { isIP } from 'node:net'

/** In the order of looking: Edge calls itself Chrome too, and Chrome calls itself Safari. */
const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/** `Chrome, Windows`: names that are the same in every language; empty where nothing is known. */
export function agentWords(agent: string): string {
  const found = [browsers, systems].map((known) => known.find(([mark]) => mark.test(agent))?.[1])
  return found.filter((name) => name !== undefined).join(', ')
}

/** The network and not the machine: enough to recognise the office, too little to follow somebody. */
export function shortAddress(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (isIP(plain) === 4) return `${plain.split('.').slice(0, 2).join('.')}.*.*`
  return isIP(plain) === 6 ? `${plain.split(':').slice(0, 3).join(':')}:*` : ''
}
