/** Sources of welfare data in use, by the names and aliases that offices write. DTSEN took the place of the other two. */
const known: readonly (readonly [name: string, written: RegExp])[] = [
  ['DTSEN', /^(?:dtsn|dtsen|data tunggal sosial ekonomi nasional)$/],
  ['P3KE', /^(?:p3ke|p3e|pensasaran percepatan penghapusan kemiskinan ekstrem)$/],
  ['DTKS', /^(?:dtks|bdt|data terpadu kesejahteraan sosial)$/],
]

/** One name for one source, so that DTSN and DTSEN are not taken for two; any other name stays as it was written. */
export function welfareSource(written: string): string {
  const plain = written.trim().replaceAll(/\s+/g, ' ')
  const bare = plain.toLowerCase().replaceAll(/[^a-z0-9 ]/g, '')
  return known.find(([, pattern]) => pattern.test(bare))?.[0] ?? plain
}
