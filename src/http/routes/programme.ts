import * as z from 'zod/mini'
import { dutiesOfPeople, roles, type Role } from '#access/roles.ts'
import * as contract from '#programme/contract.ts'
import { addFund, createProgramme, setPolicy, viewProgramme } from '#programme/actions.ts'
import { listAreasUnder, listProgrammes } from '#programme/index.ts'
import { columnMapInput, columnMapList, listColumnMaps, saveColumnMap } from '#programme/column-maps.ts'
import { priceOf } from '#programme/price.ts'
import { recordAllocation } from '#programme/record-allocation.ts'
import { recordPapers } from '#programme/record-papers.ts'
import { listRules } from '#programme/rule-rows.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { act, query, type PemdaRoute } from '../route.ts'

const nothing = z.object({})
/** Whoever reads foreign files, or sees to it that they can be read. */
const mapReaders: readonly Role[] = [
  'desa-operator',
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'auditor',
  'administrator',
]

export function programmeRoutes(book: Rulebook): readonly PemdaRoute[] {
  return [...readings, ...law(book), ...changes(book)]
}

const readings: readonly PemdaRoute[] = [
  query({
    path: '/areas',
    summary: 'Area codes and names the signed-in role may see',
    roles,
    forKeys: 'programmes',
    input: nothing,
    answer: contract.areaList,
    read: async ({ tx, actor }) => ({ rows: await listAreasUnder(tx, actor.area) }),
  }),
  query({
    path: '/column-maps',
    summary: 'Column maps of foreign files: those of the Pemda and the defaults',
    roles: mapReaders,
    input: nothing,
    answer: columnMapList,
    read: async ({ tx }) => ({ rows: await listColumnMaps(tx) }),
  }),
  query({
    path: '/programmes',
    summary: 'Every programme of the Pemda, newest first',
    roles,
    forKeys: 'programmes',
    input: nothing,
    answer: contract.programmeList,
    read: async ({ tx }) => ({ rows: await listProgrammes(tx) }),
  }),
]

/** What is answered from the dated law, or with amounts computed by it. */
function law(book: Rulebook): readonly PemdaRoute[] {
  return [
    query({
      path: '/rulebook',
      summary: 'The dated law that amounts and refusals are computed by, with its sources',
      roles: dutiesOfPeople,
      input: nothing,
      answer: contract.ruleList,
      read: async () => ({ rows: listRules(book) }),
    }),
    query({
      path: '/programmes/:programmeId',
      summary: 'One programme with its funds and newest policy',
      roles,
      forKeys: 'programmes',
      input: z.object({ programmeId: contract.id }),
      answer: contract.programmeView,
      read: ({ tx }, { programmeId }) => viewProgramme(book, tx, programmeId),
    }),
    query({
      path: '/places',
      summary: 'How many places a sum buys, with the legal basis',
      roles: ['lead-agency-officer', 'lead-agency-head'],
      input: contract.placesInput,
      answer: contract.placesAnswer,
      read: async (_context, input) => priceOf(book, input),
    }),
  ]
}

function changes(book: Rulebook): readonly PemdaRoute[] {
  return [
    act({
      path: '/column-maps',
      summary: 'Save a changed column map as its next version',
      input: columnMapInput,
      answer: contract.created,
      act: saveColumnMap,
    }),
    act({
      path: '/programmes',
      summary: 'Create a programme',
      input: contract.programmeInput,
      answer: contract.created,
      act: createProgramme,
    }),
    act({
      path: '/programmes/:programmeId/papers',
      summary: 'Enter the regulation, the PKS and the deadline once they are signed',
      input: contract.papersInput,
      answer: contract.created,
      act: recordPapers,
    }),
    act({
      path: '/programmes/:programmeId/funds',
      summary: 'Add a fund',
      input: contract.fundInput,
      answer: contract.created,
      act: addFund(book),
    }),
    act({
      path: '/programmes/:programmeId/funds/:fundId/allocation',
      summary: 'State the whole of a purse of which only a share may be spent',
      input: contract.allocationInput,
      answer: contract.created,
      act: recordAllocation(book),
    }),
    act({
      path: '/programmes/:programmeId/policy',
      summary: 'Set the selection policy (a new version)',
      input: contract.policyInput,
      answer: contract.created,
      act: setPolicy(book),
    }),
  ]
}
