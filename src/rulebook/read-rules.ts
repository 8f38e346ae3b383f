import * as z from 'zod'
import type { BookFile, Path } from './book-file.ts'
import { faultsOf } from './book-file.ts'
import type { Fault } from './faults.ts'
import { type RuleEnvelope, ruleEnvelope, type Source, sourceEnvelope } from './schema.ts'
import type { Citation, Rule, RuleCode } from './types.ts'
import { valueSchemas } from './value-schemas.ts'

/** A rule that remembers where it stands, for the checks between rules. */
export type PlacedRule = { readonly rule: Rule; readonly fault: (message: string) => Fault }

type Found<T> = { readonly found: T; readonly faults: readonly Fault[] }

export function readSources(files: readonly BookFile[]): Found<ReadonlyMap<string, Source>> {
  const found = new Map<string, Source>()
  const faults: Fault[] = []
  for (const { sources, faultAt } of files) {
    for (const [key, entry] of Object.entries(sources)) {
      const source = sourceEnvelope.safeParse(entry)
      if (!source.success) faults.push(...faultsOf(source.error, ['sources', key], faultAt))
      else if (found.has(key)) faults.push(faultAt(['sources', key], `source "${key}" stands in the book twice`))
      else found.set(key, source.data)
    }
  }
  return { found, faults }
}

export function readRules(file: BookFile, sources: ReadonlyMap<string, Source>): Found<readonly PlacedRule[]> {
  const found: PlacedRule[] = []
  const faults: Fault[] = []
  for (const [index, entry] of file.rules.entries()) {
    const rule = readRule(entry, index, file, sources)
    if (Array.isArray(rule)) faults.push(...rule)
    else found.push({ rule, fault: (message) => file.faultAt(['rules', index], message) })
  }
  return { found, faults }
}

function readRule(entry: unknown, index: number, file: BookFile, sources: ReadonlyMap<string, Source>): Rule | Fault[] {
  const at = ['rules', index]
  const envelope = ruleEnvelope.safeParse(entry)
  const value = valueOf(entry)
  const source = envelope.success ? sources.get(envelope.data.citation.source) : undefined
  if (envelope.success && value?.success === true && source !== undefined) {
    const { citation, ...rest } = envelope.data
    // The value was checked by the schema of this very code.
    return { ...rest, citation: citationOf(citation, source), value: value.data } as Rule
  }
  return [
    ...(envelope.success ? [] : faultsOf(envelope.error, at, file.faultAt)),
    ...(value === undefined ? unknownCode(entry, at, file) : []),
    ...(value?.error === undefined ? [] : faultsOf(value.error, [...at, 'value'], file.faultAt)),
    ...(envelope.success && source === undefined ? unknownSource(envelope.data, at, file) : []),
  ]
}

/** Undefined when the code is not one the program reads; checked apart from the envelope so that both tell their faults. */
function valueOf(entry: unknown) {
  const loose = looseEntry.safeParse(entry)
  if (!loose.success || !isRuleCode(loose.data.code)) return undefined
  return valueSchemas[loose.data.code].safeParse(loose.data.value)
}

const looseEntry = z.looseObject({ code: z.string(), value: z.unknown() })

function unknownCode(entry: unknown, at: Path, file: BookFile): Fault[] {
  const loose = looseEntry.safeParse(entry)
  return loose.success ? [file.faultAt([...at, 'code'], `the program knows no rule "${loose.data.code}"`)] : []
}

function unknownSource({ citation: { source } }: RuleEnvelope, at: Path, file: BookFile): Fault[] {
  return [file.faultAt([...at, 'citation', 'source'], `source "${source}" stands nowhere in the book`)]
}

function citationOf({ article, seenIn }: RuleEnvelope['citation'], { title, url }: Source): Citation {
  return {
    title,
    ...(article !== undefined && { article }),
    ...(url !== undefined && { url }),
    ...(seenIn !== undefined && { seenIn }),
  }
}

function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(valueSchemas, code)
}
