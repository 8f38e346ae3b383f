import {
  type AllocationInput,
  created,
  type FundInput,
  type PapersInput,
  placesAnswer,
  type PlacesInput,
  type PolicyInput,
  type ProgrammeInput,
  programmeList,
  programmeView,
} from '#programme/contract.ts'
import { queryOptions } from '@tanstack/react-query'
import { ask, get, post } from './call.ts'
import { programmesQuestion } from './questions.ts'
import { pemdaPath } from './request.ts'
import type { Grant } from './session.ts'

/** Every programme of the Pemda, newest first. */
export const programmesQuery = (grant: Grant) =>
  queryOptions({
    queryKey: ['programmes', grant.pemda, grant.role],
    queryFn: ({ signal }) => ask(programmesQuestion(grant), programmeList, signal),
    staleTime: 60_000,
  })

/** One programme with its funds and newest policy. */
export const programmeQuery = (grant: Grant, id: string) =>
  queryOptions({
    queryKey: ['programmes', grant.pemda, grant.role, id],
    queryFn: ({ signal }) => get(pemdaPath(grant, `/programmes/${id}`), programmeView, { grant, signal }),
  })

/** How many people a sum covers, asked while it is being typed. */
export const placesQuery = (grant: Grant, asked: PlacesInput) =>
  queryOptions({
    queryKey: ['places', grant.pemda, asked],
    queryFn: ({ signal }) => {
      const params = { ...asked, schemes: asked.schemes.join(',') }
      return get(pemdaPath(grant, '/places'), placesAnswer, { grant, params, signal })
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export const createProgramme = (grant: Grant, input: ProgrammeInput, key: string) =>
  post(pemdaPath(grant, '/programmes'), input, created, { grant, key })

export const recordPapers = (grant: Grant, { programmeId, ...input }: PapersInput, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/papers`), input, created, { grant, key })

export const addFund = (grant: Grant, { programmeId, ...input }: FundInput, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/funds`), input, created, { grant, key })

export const recordAllocation = (grant: Grant, { programmeId, fundId, ...input }: AllocationInput, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/funds/${fundId}/allocation`), input, created, { grant, key })

export const setPolicy = (grant: Grant, { programmeId, ...input }: PolicyInput, key: string) =>
  post(pemdaPath(grant, `/programmes/${programmeId}/policy`), input, created, { grant, key })
