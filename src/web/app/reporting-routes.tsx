import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { office } from './parent-routes.tsx'

const headSheet = createRoute({
  getParentRoute: () => office,
  path: 'laporan',
  component: lazyRouteComponent(() => import('../pages/head-sheet/head-sheet-page.tsx'), 'HeadSheetPage'),
})

/** What is told of the work to those who do not do it. */
export const reportingPages = [headSheet] as const
