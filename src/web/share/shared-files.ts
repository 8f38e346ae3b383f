/** Where files that a phone shared wait until a page takes them. They hold people's numbers: a page takes them out at once. */
const shelf = 'payung-shared-files'
/** As the manifest says it. */
export const sharePath = '/bagikan'
export const shareField = 'berkas'
/** Whoever has not come to fetch them by then has gone elsewhere. */
const patience = 10 * 60_000

/** In the order in which they were shared, each under its own name. */
export async function keepShared(files: readonly File[], at: number): Promise<void> {
  const kept = await caches.open(shelf)
  for (const [place, file] of files.entries()) {
    const address = `${sharePath}/${at}/${String(place).padStart(4, '0')}/${encodeURIComponent(file.name)}`
    await kept.put(
      address,
      new Response(file, { headers: { 'content-type': file.type || 'application/octet-stream' } }),
    )
  }
}

const isStale = (request: Request, now: number): boolean =>
  now - Number(new URL(request.url).pathname.split('/')[2]) >= patience

/** Throws away what nobody came to fetch: numbers of people do not lie in a browser for longer. */
export async function forgetStale(now: number): Promise<void> {
  if (!('caches' in globalThis) || !(await caches.has(shelf))) return
  const kept = await caches.open(shelf)
  for (const request of await kept.keys()) if (isStale(request, now)) await kept.delete(request)
}

/** Takes everything that waits off the shelf; what has waited too long is thrown away. Empty where a browser has no shelf. */
export async function takeShared(now: number): Promise<File[]> {
  if (!('caches' in globalThis) || !(await caches.has(shelf))) return []
  const kept = await caches.open(shelf)
  const files: File[] = []
  for (const request of await kept.keys()) {
    const name = new URL(request.url).pathname.split('/').at(-1)
    const answer = await kept.match(request)
    if (answer && !isStale(request, now)) {
      const bytes = await answer.blob()
      files.push(new File([bytes], decodeURIComponent(name ?? ''), { type: bytes.type }))
    }
  }
  await caches.delete(shelf)
  return files
}
