import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import * as z from 'zod'
import type { Fault } from './faults.ts'

/** Where a value stands in a file: keys and positions from the top. */
export type Path = readonly PropertyKey[]

const bookShape = z.strictObject({
  sources: z.record(z.string(), z.unknown()).exactOptional(),
  rules: z.array(z.unknown()).exactOptional(),
})

/** A parsed YAML file that can say on which line a value stands. */
export type BookFile = {
  readonly name: string
  readonly sources: Readonly<Record<string, unknown>>
  readonly rules: readonly unknown[]
  readonly faults: readonly Fault[]
  faultAt(path: Path, message: string): Fault
}

export function readBookFile(name: string, text: string): BookFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faultAt = (path: Path, message: string): Fault => ({ file: name, line: lineOf(document, lines, path), message })
  const broken = document.errors.map(({ pos, message }) => ({ file: name, line: lines.linePos(pos[0]).line, message }))
  if (broken.length > 0) return { name, sources: {}, rules: [], faults: broken, faultAt }

  const shape = bookShape.safeParse(document.toJS())
  const faults = shape.success ? [] : faultsOf(shape.error, [], faultAt)
  return { name, sources: shape.data?.sources ?? {}, rules: shape.data?.rules ?? [], faults, faultAt }
}

/** Turns what zod found into faults with their lines; `under` is where the checked value stands in the file. */
export function faultsOf(error: z.ZodError, under: Path, faultAt: BookFile['faultAt']): Fault[] {
  return error.issues.map(({ path, message }) => {
    const where = path.length > 0 ? `${path.join('.')}: ` : ''
    return faultAt([...under, ...path], where + message)
  })
}

/** A missing key has no line of its own; the thing it is missing from has. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
