import { putAnswer, templateList, templateReport, templateView } from '#letters/contract/templates.ts'
import { queryOptions } from '@tanstack/react-query'
import { get, post } from './call.ts'
import type { FileWanted } from './download.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'
import { type Progress, upload } from './upload.ts'

const key = (grant: Grant) => ['letter-templates', grant.pemda, grant.role, grant.area]

/** Every kind of letter with what it is printed with. */
export const templatesQuery = (grant: Grant) =>
  queryOptions({
    queryKey: key(grant),
    queryFn: ({ signal }) => get(pemdaPath(grant, '/letter-templates'), templateList, { grant, signal }),
  })

export const templateQuery = (grant: Grant, kind: string) =>
  queryOptions({
    queryKey: [...key(grant), kind],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/letter-templates/${kind}`), templateView, { grant, signal }),
  })

type Sent = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** Has a template looked through; it is not in use yet. */
export const checkTemplate = (grant: Grant, kind: string, file: File, sending: Sent) =>
  upload({
    path: pemdaPath(grant, `/letter-templates/${kind}/check`),
    files: [file],
    schema: templateReport,
    grant,
    ...sending,
  })

/** Puts a checked file, an earlier version or (with null) the default in use. */
export const putTemplate = (grant: Grant, kind: string, fileDigest: string | null, idempotency: string) =>
  post(pemdaPath(grant, `/letter-templates/${kind}`), { fileDigest }, putAnswer, { grant, key: idempotency })

/** A template as it lies: a version, or 0 for the default. */
export const templateFile = (kind: string, version: number): FileWanted => ({
  path: `/letter-templates/${kind}/file`,
  params: { version },
})

export const previewFile = (
  kind: string,
  of: { readonly fileDigest?: string; readonly paperId?: string },
): FileWanted => ({ path: `/letter-templates/${kind}/preview`, params: of })
