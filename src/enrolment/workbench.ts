/**
 * A private folder on disk for files that are too long for memory, lent by whoever composes the program: a step does
 * not reach the disk itself.
 */
export type Workbench = {
  open(): {
    readonly folder: string
    read(path: string): Uint8Array
    /** Removes the folder with everything in it: it held identity numbers in the clear. */
    close(): void
  }
}
