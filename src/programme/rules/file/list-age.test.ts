import { expect, it } from 'vitest'
import { listAge } from './list-age.ts'

const stage = (kind: string, beginsOn: string, endsOn: string | null, finishedOn: string | null = null) => ({
  stage: kind,
  beginsOn,
  endsOn,
  finishedOn,
})

it('BOM-11: a list that was final on 31 July is 62 days old on 1 October', () => {
  const stages = [
    stage('nomination', '2025-03-01', '2025-05-30'),
    stage('selection', '2025-07-07', '2025-07-31', '2025-07-31'),
  ]
  expect(listAge(stages, '2025-10')).toEqual({ finalOn: '2025-07-31', coverFrom: '2025-10-01', days: 62, isOver: true })
})

it('counts from the plan until the selection is over, and to the day on which cover is planned to begin', () => {
  const stages = [stage('selection', '2025-07-07', '2025-08-15'), stage('cover', '2025-11-01', null)]
  expect(listAge(stages, '2025-10')).toMatchObject({
    finalOn: '2025-08-15',
    coverFrom: '2025-11-01',
    days: 78,
    isOver: false,
  })
})

it('takes the last of several selections, and is silent without one', () => {
  const two = [
    stage('selection', '2025-05-01', '2025-06-30', '2025-06-20'),
    stage('selection', '2025-05-01', '2025-05-31'),
  ]
  expect(listAge(two, '2025-07')).toMatchObject({ finalOn: '2025-06-20', days: 11 })
  expect(
    listAge([stage('nomination', '2025-03-01', null), stage('selection', '2025-05-01', null)], '2025-10'),
  ).toBeUndefined()
})
