import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { office } from './parent-routes.tsx'

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

/** The file of the programme: at a glance, part by part, entry by entry. */
export const programmeFilePages = [file, part, entry] as const
