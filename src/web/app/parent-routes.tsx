import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { chosenLanguage } from '../text/language.ts'
import { officeText } from '../text/use-office-text.ts'
import { Frame } from './frame.tsx'
import { PageFault, PageLoading, PageMissing } from './page-states.tsx'
import { signedIn } from './signed-in.ts'

type Context = { readonly queries: QueryClient }

/** Everything. */
export const root = createRootRouteWithContext<Context>()({
  component: Frame,
  errorComponent: PageFault,
  pendingComponent: PageLoading,
  notFoundComponent: PageMissing,
})

/** One Pemda: whoever enters is signed in, and the programme stands in every address. */
export const pemda = createRoute({
  getParentRoute: () => root,
  path: '$pemda',
  validateSearch: (search: Record<string, unknown>): { program?: string | undefined } =>
    typeof search['program'] === 'string' ? { program: search['program'] } : {},
  search: { middlewares: [retainSearchParams(['program'])] },
  beforeLoad: async (entering) => void (await signedIn(entering)),
  component: lazyRouteComponent(() => import('../shell/acting-provider.tsx'), 'ActingProvider'),
})

/** The office: its texts are loaded before its first page. */
export const office = createRoute({
  getParentRoute: () => pemda,
  id: 'office',
  loader: () => officeText(chosenLanguage()),
  component: lazyRouteComponent(() => import('../shell/office-shell.tsx'), 'OfficeShell'),
})
