import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

/** What answers a requirement: tests that pass, a dated reading of the documents, or why there is nothing to answer. */
const requirement = z
  .strictObject({
    level: z.int().min(1).max(3),
    wants: z.string().min(10),
    control: z.string().optional(),
    /** `file: title of the test`, as the run reports it. */
    tests: z.array(z.string().regex(/^\S+\.test\.ts: \S.*$/)).optional(),
    reviewed: z.strictObject({ on: z.iso.date(), found: z.string().min(20) }).optional(),
    notApplicable: z.string().min(20).optional(),
    open: z.string().min(20).optional(),
  })
  .refine(
    ({ tests, reviewed, notApplicable, open }) => Boolean(tests?.length ?? reviewed ?? notApplicable ?? open),
    'needs tests, a dated review, why it does not apply, or what is open',
  )

const sheet = z.strictObject({
  standard: z.string(),
  /** How many requirements of level 1 and 2 each chapter has; what is listed of level 3 is chosen. */
  chapters: z.record(z.string(), z.tuple([z.int(), z.int()])),
  requirements: z.record(z.string().regex(/^V\d+\.\d+\.\d+$/), requirement),
})
export type Asvs = z.output<typeof sheet>

export const readAsvs = (file: string): Asvs => sheet.parse(parse(readFileSync(file, 'utf8')))

/** What the list itself lacks: a chapter is answered whole or not begun. */
export function gapsIn({ chapters, requirements }: Asvs): string[] {
  return Object.entries(chapters).flatMap(([chapter, wanted]) =>
    wanted.flatMap((count, at) => {
      const listed = Object.entries(requirements).filter(
        ([id, { level }]) => id.startsWith(`${chapter}.`) && level === at + 1,
      ).length
      return listed === count
        ? []
        : [`${chapter} has ${count} requirements of level ${at + 1}, and ${listed} are listed`]
    }),
  )
}
