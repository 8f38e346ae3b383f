import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { office } from './parent-routes.tsx'

const programme = createRoute({
  getParentRoute: () => office,
  path: 'program',
  component: lazyRouteComponent(() => import('../pages/programme/programme-page.tsx'), 'ProgrammePage'),
})

const newProgramme = createRoute({
  getParentRoute: () => office,
  path: 'program/baru',
  component: lazyRouteComponent(() => import('../pages/programme/new-programme-page.tsx'), 'NewProgrammePage'),
})

const fund = createRoute({
  getParentRoute: () => office,
  path: 'program/dana',
  component: lazyRouteComponent(() => import('../pages/programme/fund-page.tsx'), 'FundPage'),
})

const papers = createRoute({
  getParentRoute: () => office,
  path: 'program/dasar',
  component: lazyRouteComponent(() => import('../pages/programme/papers-page.tsx'), 'PapersPage'),
})

const policy = createRoute({
  getParentRoute: () => office,
  path: 'program/ketentuan',
  component: lazyRouteComponent(() => import('../pages/programme/policy-page.tsx'), 'PolicyPage'),
})

const file = createRoute({
  getParentRoute: () => office,
  path: 'program/berkas',
  component: lazyRouteComponent(() => import('../pages/programme-file/file-page.tsx'), 'FilePage'),
})

const part = createRoute({
  getParentRoute: () => office,
  path: 'program/berkas/$bagian',
  component: lazyRouteComponent(() => import('../pages/programme-file/part-page.tsx'), 'PartPage'),
})

/** `baru`: an entry that is not there yet. */
const entry = createRoute({
  getParentRoute: () => office,
  path: 'program/berkas/$bagian/$catatan',
  component: lazyRouteComponent(() => import('../pages/programme-file/entry-page.tsx'), 'EntryPage'),
})

/** The programme with its money, policy and papers; its file at a glance, part by part, entry by entry. */
export const programmePages = [programme, newProgramme, fund, papers, policy, file, part, entry] as const
