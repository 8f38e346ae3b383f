import type { Actor } from '#access/actor.ts'
import type { Tx, Vault } from '#platform/index.ts'
import type { Refusal } from '#values/refusal.ts'
import type { TemplateValues } from './fill-template.ts'
import type { OfficeCode } from './rules/offices.ts'

/** An office as the papers of a subject call it, and the area it stands in. */
export type OfficeOf = { readonly area: string; readonly title: string }

/** What a subject's papers are written from, as the step that knows it reads it. */
export type PaperGround = {
  /** Where the papers belong: who may see the area may see them. */
  readonly area: string
  /** SHA-256 in hex of all that the papers tell; another one is another paper. */
  readonly digest: string
  /** Every office the kinds name. */
  readonly offices: Readonly<Partial<Record<OfficeCode, OfficeOf>>>
  /** The fields of every kind the subject needs, without the signature and the code. */
  readonly values: TemplateValues
  /** Part of the file's name; it names no person. */
  readonly stem: string
}

export type Reading = { readonly tx: Tx; readonly vault: Vault; readonly actor: Actor }

/** How a step hands its papers over: what they are about, which kinds are needed, and how their ground is read. */
export type PaperSource = {
  readonly about: string
  readonly kinds: readonly string[]
  /** @param area of the paper, where one subject has papers in several; else the reader's own */
  read(reading: Reading, subject: string, area: string): Promise<PaperGround | Refusal>
  /** Every subject of a programme in an area, where there are many and their papers are wanted together. */
  subjectsIn?(tx: Tx, programmeId: string, area: string): Promise<readonly SubjectOf[]>
}

/** One of many subjects, by the place it lies in. */
export type SubjectOf = { readonly subject: string; readonly area: string; readonly name: string }

export type PaperSources = ReadonlyMap<string, PaperSource>
