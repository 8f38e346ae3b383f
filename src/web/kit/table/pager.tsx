import { Button } from '@mantine/core'
import type { Page } from '../../api/list.ts'
import { useText } from '../../text/use-text.ts'
import type { ListState } from './list-state.ts'

type Props = { readonly page: Page<unknown>; readonly list: ListState }

/** Forward by cursor, back by the browser's own way: the rows before are exactly those seen before. */
export function Pager({ page, list }: Props) {
  const text = useText()
  const words = text.kit.table
  const shown = words.rows(list.before + 1, list.before + page.rows.length)
  const onlyPage = page.next === null && list.after === undefined
  return (
    <nav className="pager no-print" aria-label={words.pages}>
      <p className="figure">{page.total === undefined ? shown : words.countOf(shown, page.total)}</p>
      <p className="soft small pager__keys">{words.keys}</p>
      {onlyPage ? null : (
        <div className="row">
          <Button variant="default" disabled={list.after === undefined} onClick={list.first}>
            {words.first}
          </Button>
          <Button variant="default" disabled={!list.canGoUp} onClick={list.up}>
            {words.previous}
          </Button>
          <Next next={page.next} onNext={(cursor) => list.next(cursor, page.rows.length)} label={words.next} />
        </div>
      )}
    </nav>
  )
}

type NextProps = { readonly next: string | null; readonly onNext: (cursor: string) => void; readonly label: string }

function Next({ next, onNext, label }: NextProps) {
  return (
    <Button variant="default" disabled={next === null} onClick={() => next !== null && onNext(next)}>
      {label}
    </Button>
  )
}
