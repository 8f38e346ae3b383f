import './theme/styles.ts'
import type { Language } from '#values/language.ts'
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
const queries = makeQueryClient()
void queries.prefetchQuery(sessionQuery)
const router = makeRouter(queries)
void show(chosenLanguage())

/** Not awaited at the top of this file: the texts share modules with it, and each would wait for the other for ever. */
async function show(language: Language): Promise<void> {
  const text = await loadText(language)
  if (document.readyState === 'loading')
    await new Promise((here) => document.addEventListener('DOMContentLoaded', here))
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
}
