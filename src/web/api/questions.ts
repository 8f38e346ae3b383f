import { type Duty, type Params, pemdaPath } from './request.ts'

type Grant = Duty & { readonly pemda: string }

/** Something to ask the server, apart from the schema of its answer: what is asked early is asked without it. */
export type Question = {
  readonly path: string
  readonly params?: Params
  readonly grant?: Duty | undefined
}

export const sessionQuestion: Question = { path: '/session' }

export const programmesQuestion = (grant: Grant): Question => ({ path: pemdaPath(grant, '/programmes'), grant })

export const boardQuestion = (grant: Grant, programmeId: string): Question => ({
  path: pemdaPath(grant, '/nominations/board'),
  params: { programmeId },
  grant,
})

export const versionsQuestion = (grant: Grant, about: { programmeId: string; area: string }): Question => ({
  path: pemdaPath(grant, '/nominations/versions'),
  params: about,
  grant,
})

/** The most one answer brings; a desa nominates some hundred people, so this is one or two calls. */
const mostRows = 200

export const ownRowsQuestion = (grant: Grant, list: string, after?: string): Question => ({
  path: pemdaPath(grant, `/nominations/lists/${list}/rows`),
  params: { limit: mostRows, after },
  grant,
})
