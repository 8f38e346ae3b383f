import type { BoardAnswer } from '#nomination/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { HeroNumber } from '../../kit/hero-number.tsx'
import { useDayName } from '../../kit/use-day-name.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { sumOf, withList } from './board-rows.ts'

const route = getRouteApi('/$pemda')

/** The board in four numbers; those that ask for work lead to their desa. */
export function BoardSums({ board: { rows, total, deadline } }: { readonly board: BoardAnswer }) {
  const words = useOfficeText().nomination.board
  const { pemda } = route.useParams()
  const dayName = useDayName()
  const received = sumOf(rows, (row) => row.received)
  const to = '/$pemda/usulan'
  return (
    <div className="hero-row">
      <HeroNumber
        name={words.sent}
        amount={withList(total)}
        unit={words.sentOf(total.desa)}
        note={words.sentNote(total.states.nothing)}
        tone={total.states.nothing === 0 ? 'ok' : 'wait'}
        {...(total.states.nothing === 0
          ? {}
          : { link: { to, params: { pemda }, search: { keadaan: 'belum-ada' } } as const })}
      />
      <HeroNumber name={words.names} amount={total.names} unit={words.people} note={words.namesNote(received)} />
      <HeroNumber
        name={words.toMend}
        amount={total.toBeMended}
        unit={words.rows}
        note={words.toMendNote(sumOf(rows, ({ toMend }) => (toMend > 0 ? 1 : 0)))}
        tone={total.toBeMended === 0 ? 'ok' : 'wait'}
        {...(total.toBeMended === 0 ? {} : { link: { to, params: { pemda }, search: { perbaiki: 'ya' } } as const })}
      />
      {deadline === null ? null : (
        <HeroNumber
          name={words.late}
          amount={total.late.length}
          unit={words.desa}
          note={words.lateNote(dayName(deadline))}
          tone={total.late.length === 0 ? 'ok' : 'risk'}
          {...(total.late.length === 0 ? {} : { link: { to, params: { pemda }, search: { telat: 'ya' } } as const })}
        />
      )}
    </div>
  )
}
