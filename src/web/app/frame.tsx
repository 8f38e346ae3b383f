import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PageLoading } from './page-states.tsx'
import { StepUp } from './step-up.tsx'

/** What stands around every page: a place to wait, and the question of the second step. */
export function Frame() {
  return (
    <>
      <Suspense fallback={<PageLoading />}>
        <Outlet />
      </Suspense>
      <StepUp />
    </>
  )
}
