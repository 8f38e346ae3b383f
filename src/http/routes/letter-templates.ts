import * as z from 'zod/mini'
import { checkOwnTemplate } from '#letters/acts/check-template.ts'
import { putTemplate, templateKeepers } from '#letters/acts/put-template.ts'
import * as contract from '#letters/contract/templates.ts'
import type { PaperSources } from '#letters/paper-ground.ts'
import { previewTemplate } from '#letters/preview-template.ts'
import { takeTemplate } from '#letters/take-template.ts'
import { viewTemplate, viewTemplates } from '#letters/view-templates.ts'
import { refuse } from '#values/refusal.ts'
import { act, download, query, upload, type PemdaRoute } from '../route.ts'

const readers = [...templateKeepers, 'lead-agency-head', 'auditor'] as const

/** The templates letters are printed with: those of the Pemda, and those that come with Payung. */
export const templateRoutes = (sources: PaperSources): readonly PemdaRoute[] => [...readings, ...changes(sources)]

const readings: readonly PemdaRoute[] = [
  query({
    path: '/letter-templates',
    summary: 'Every kind of letter with its templates',
    roles: readers,
    input: z.object({}),
    answer: contract.templateList,
    read: ({ tx }) => viewTemplates(tx),
  }),
  query({
    path: '/letter-templates/:kind',
    summary: 'One kind of letter: its fields, its templates, and papers to try one with',
    roles: readers,
    input: contract.templateKind,
    answer: contract.templateView,
    read: ({ tx, actor }, { kind }) => viewTemplate(tx, actor, kind),
  }),
  download({
    path: '/letter-templates/:kind/file',
    summary: 'A template as DOCX: a version of the Pemda, or 0 for the default',
    roles: readers,
    input: contract.templateFileInput,
    read: (context, asked) => takeTemplate(context, asked),
  }),
]

const changes = (sources: PaperSources): readonly PemdaRoute[] => [
  upload({
    path: '/letter-templates/:kind/check',
    summary: 'Look through a template (DOCX) and keep it if it can be put in use',
    roles: templateKeepers,
    input: contract.templateKind,
    answer: contract.templateReport,
    limits: { maxBytes: 5 * 2 ** 20, maxFiles: 1 },
    take: async (request, { kind }) => {
      const [file] = request.files
      return file ? checkOwnTemplate(request, { kind, ...file }) : refuse('broken-input', { field: 'files' })
    },
  }),
  download({
    path: '/letter-templates/:kind/preview',
    summary: 'A template filled with sample values or with the data of a paper, as DOCX',
    roles: templateKeepers,
    input: contract.previewInput,
    read: ({ platform, ...asking }, input) => previewTemplate(sources, { ...asking, world: platform.world }, input),
  }),
  act({
    path: '/letter-templates/:kind',
    summary: 'Put a checked template in use, go back to an earlier one, or to the default',
    input: contract.putInput,
    answer: contract.putAnswer,
    act: putTemplate,
  }),
]
