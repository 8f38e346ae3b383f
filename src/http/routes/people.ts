import * as contract from '#people/contract.ts'
import { revealNumbers, searchPeople, viewPerson } from '#people/actions.ts'
import { shownTo } from '#people/rules/shown-to.ts'
import { isRefusal } from '#values/refusal.ts'
import { act, query, type PemdaRoute } from '../route.ts'

const readers = [
  'kecamatan-verifier',
  'lead-agency-officer',
  'lead-agency-head',
  'welfare-data-officer',
  'complaint-officer',
  'auditor',
] as const

const list = query({
  path: '/people',
  summary: 'Search people by NIK, KPJ or name, or list those of an area',
  roles: readers,
  input: contract.personSearch,
  answer: contract.personPage,
  read: async ({ tx, vault, actor }, search) => {
    const page = await searchPeople(tx, vault, search)
    return { ...page, rows: page.rows.map((row) => shownTo(actor.role, row)) }
  },
})

export const peopleRoutes: readonly PemdaRoute[] = [
  list,
  {
    ...list,
    method: 'POST',
    path: '/people/search',
    // A proxy in front writes addresses into its log; what stands in the body it does not see.
    summary: 'The same search with the words in the body, so that no NIK stands in an address',
  },
  query({
    path: '/people/:personId',
    summary: 'One person, numbers masked',
    roles: readers,
    input: contract.personId,
    answer: contract.personView,
    read: async ({ tx, vault, actor }, { personId }) => {
      const person = await viewPerson(tx, vault, personId)
      return isRefusal(person) ? person : shownTo(actor.role, person)
    },
  }),
  act({
    path: '/people/:personId/reveal',
    summary: "Show one person's full numbers, in an open window of the desa's register; logged",
    input: contract.personId,
    answer: contract.revealAnswer,
    act: revealNumbers,
  }),
]
