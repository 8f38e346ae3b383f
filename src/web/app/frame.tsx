import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PageLoading } from './page-states.tsx'
import { StepUp } from './step-up.tsx'
import { TrainingBand } from './training-band.tsx'

/** What stands around every page: the word that this is a training, a place to wait, and the question of the second step. */
export function Frame() {
  return (
    <>
      <TrainingBand />
      <Suspense fallback={<PageLoading />}>
        <Outlet />
      </Suspense>
      <StepUp />
    </>
  )
}
