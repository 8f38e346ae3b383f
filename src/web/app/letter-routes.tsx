import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { office } from './parent-routes.tsx'

const holders = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/pejabat',
  component: lazyRouteComponent(() => import('../pages/settings/holders/holders-page.tsx'), 'HoldersPage'),
})

const letterheads = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/kop',
  component: lazyRouteComponent(() => import('../pages/settings/letterheads/letterheads-page.tsx'), 'LetterheadsPage'),
})

const letterTemplates = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/templat',
  component: lazyRouteComponent(() => import('../pages/settings/templates/templates-page.tsx'), 'TemplatesPage'),
})

const letterTemplate = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/templat/$kind',
  component: lazyRouteComponent(() => import('../pages/settings/templates/template-page.tsx'), 'TemplatePage'),
})

/** What the settings say of papers: who signs them, how they are headed, and what they are printed with. */
export const letterPages = [holders, letterheads, letterTemplates, letterTemplate] as const
