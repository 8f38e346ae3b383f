export type FileLimits = {
  /** Endings with the dot, lower case: `.xlsx`. */
  readonly endings: readonly string[]
  /** Bytes a file may have. */
  readonly limit: number
}

export type FileVerdict = 'fine' | 'wrong-kind' | 'too-large'

/**
 * What can be said about a file before it is sent. By its ending only: what it really holds is read by the server.
 * Excel's lock files (`~$Usulan.xlsx`) end right and hold nothing.
 */
export function judgeFile(file: { readonly name: string; readonly size: number }, limits: FileLimits): FileVerdict {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1).toLowerCase()
  const rightKind =
    limits.endings.some((ending) => name.endsWith(ending)) && !name.startsWith('~$') && !name.startsWith('.')
  if (!rightKind) return 'wrong-kind'
  return file.size > limits.limit ? 'too-large' : 'fine'
}

/** The same file chosen twice is sent once: name, size and time of change together. */
export function addFiles<F extends { readonly name: string; readonly size: number; readonly lastModified: number }>(
  chosen: readonly F[],
  more: readonly F[],
): F[] {
  const known = new Map([...chosen, ...more].map((file) => [`${file.name} ${file.size} ${file.lastModified}`, file]))
  return [...known.values()]
}
