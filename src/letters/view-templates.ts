import { namesOf } from '#access/names-of.ts'
import type { Tx } from '#platform/index.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { Actor } from '#access/actor.ts'
import type { TemplateRow, TemplateVersion, TemplateView } from './contract/templates.ts'
import { allKinds, findLetterKind } from './find-kind.ts'
import { takesCopies, type LetterKind } from './paper-kind.ts'
import { copiesOfKind } from './records/letterheads.ts'
import { newestOfKind } from './records/papers.ts'
import { listTemplates } from './records/templates.ts'

/** Every kind that is filled into a template, with the Pemda's own versions. */
export async function viewTemplates(tx: Tx): Promise<{ rows: TemplateRow[] }> {
  const versions = await versionsByKind(tx)
  const kinds = [...allKinds().values()].filter((kind): kind is LetterKind => 'template' in kind)
  return { rows: kinds.map(({ kind, title }) => ({ kind, title, versions: versions.get(kind) ?? [] })) }
}

export async function viewTemplate(tx: Tx, actor: Actor, name: string): Promise<TemplateView | Refusal> {
  const kind = findLetterKind(name)
  if (isRefusal(kind)) return kind
  const versions = await versionsByKind(tx, name)
  const seesData = kind.handledBy.includes(actor.role)
  const papers = seesData ? await newestOfKind(tx, name) : []
  return {
    kind: kind.kind,
    title: kind.title,
    versions: versions.get(name) ?? [],
    fields: kind.fields.map(({ rows = [], ...field }) => ({ ...field, rows })),
    copies: takesCopies(kind) ? [...((await copiesOfKind(tx, name)) ?? kind.copies)] : null,
    papers: papers.map((row) => ({
      paperId: row.id,
      areaName: row.area_name ?? '',
      madeAt: row.made_at.toISOString(),
    })),
  }
}

async function versionsByKind(tx: Tx, kind?: string): Promise<ReadonlyMap<string, TemplateVersion[]>> {
  const rows = await listTemplates(tx, kind)
  const names = await namesOf(
    tx,
    rows.map((row) => row.put_by),
  )
  const byKind = Map.groupBy(rows, (row) => row.kind)
  return new Map(
    [...byKind].map(([name, own]) => [
      name,
      own.map((row) => ({
        version: row.version,
        fileDigest: row.file_digest,
        fileName: row.file_name,
        putAt: row.put_at.toISOString(),
        putBy: names.get(row.put_by) ?? '',
      })),
    ]),
  )
}
