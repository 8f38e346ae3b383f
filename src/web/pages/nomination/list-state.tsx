import type { ListView } from '#nomination/contract.ts'
import { StatusWord } from '../../kit/status-word.tsx'
import type { Text } from '../../text/id.ts'
import type { BoardState } from './board-rows.ts'

const statuses = {
  nothing: 'nothing',
  draft: 'draft',
  nominated: 'nominated',
  returned: 'returned',
  'passed-on': 'passedOn',
  received: 'received',
  superseded: 'superseded',
} as const satisfies Record<BoardState | ListView['state'], keyof Text['status']>

type State = keyof typeof statuses

/** Where a list stands, in the one vocabulary. */
export const ListStateWord = ({ state }: { readonly state: State }) => <StatusWord status={{ is: statuses[state] }} />

/** The same as plain words, for a filter. */
export const stateWordOf = (state: State, { status }: Text): string => status[statuses[state]]
