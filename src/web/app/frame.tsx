import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PageLoading } from './page-states.tsx'

/** What stands around every page: nothing but a place to wait. */
export function Frame() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Outlet />
    </Suspense>
  )
}
