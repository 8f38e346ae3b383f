import { openWindowInput, windowOpened, windowPage, windowsInput } from '#access/contract/windows.ts'
import { pageWindows } from '#access/purpose/list-windows.ts'
import { openWindow } from '#access/purpose/open-window.ts'
import { act, query, type PemdaRoute } from '../route.ts'

export const windowRoutes: readonly PemdaRoute[] = [
  act({
    path: '/windows',
    summary: 'State once for what the full numbers of one list are wanted; holds for an hour',
    input: openWindowInput,
    answer: windowOpened,
    act: openWindow,
  }),
  query({
    path: '/windows',
    summary: 'Who saw full numbers of which list, for what, and how many rows',
    roles: ['administrator', 'auditor'],
    input: windowsInput,
    answer: windowPage,
    read: ({ tx }, { before, limit }) => pageWindows(tx, before, limit),
  }),
]
