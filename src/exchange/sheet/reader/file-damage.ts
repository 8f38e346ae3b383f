import { FileFault } from './file-fault.ts'

/**
 * An error of the ZIP library, of zlib or of the text decoder means to the sender: the file is damaged.
 * Errors of our own code and of the machine pass through as they are; they are no fault of the file.
 */
export async function orBroken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isFileDamage(error) ? new FileFault('file-broken') : error
  }
}

function isFileDamage(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof FileFault || 'syscall' in error) return false
  return 'code' in error || error.constructor === Error
}
