import './theme/styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeQueryClient } from './api/query-client.ts'
import { sessionQuery } from './api/session.ts'
import { makeRouter } from './app/router.ts'
import { chosenLanguage, loadText } from './text/language.ts'
import { TextProvider } from './text/text-provider.tsx'
import { restoreDensity } from './theme/density.ts'
import { theme } from './theme/theme.ts'

restoreDensity()
const language = chosenLanguage()
const queries = makeQueryClient()
// Asked for while the texts and the first page are still on their way: on a slow line each turn costs half a second.
void queries.prefetchQuery(sessionQuery)
const router = makeRouter(queries)
const text = await loadText(language)
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has lost its root')
document.documentElement.dataset['ready'] = ''

createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <TextProvider language={language} text={text}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextProvider>
    </MantineProvider>
  </StrictMode>,
)
