import type { BoardAnswer } from '#nomination/contract.ts'
import { getRouteApi, type LinkProps } from '@tanstack/react-router'
import { useHeadOfRegion } from '../../shell/head-of-region.ts'
import { type Seen, type TaskName, tasksOf } from '../../shell/tasks.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import type { HomeLine } from './home-block.tsx'

const route = getRouteApi('/$pemda')

/** What waits for the one who looks, each as a number that leads to where it is done. */
export function useTaskLines(seen: Seen, board: BoardAnswer | undefined): readonly HomeLine[] {
  const { home } = useOfficeText()
  const head = useHeadOfRegion()
  const linkOf = useTaskLink()
  const states = board?.total.states
  const lists = states && { nominated: states.nominated, passedOn: states['passed-on'] }
  return tasksOf({ ...seen, lists }).map(({ name, amount }) => {
    const words = home[name]
    return { amount, words: typeof words === 'string' ? words : words(head), link: linkOf(name) }
  })
}

function useTaskLink(): (name: TaskName) => LinkProps {
  const params = route.useParams()
  const nominations = { to: '/$pemda/usulan', params } as const
  const verify = { to: '/$pemda/verifikasi/jalankan', params } as const
  const selection = { to: '/$pemda/seleksi', params } as const
  const links = {
    ask: { to: '/$pemda/usulan/permintaan', params },
    passOn: nominations,
    receive: nominations,
    mend: nominations,
    verify,
    verifyAgain: verify,
    toCheck: { to: '/$pemda/verifikasi', params, search: { syarat: 'to-check' } },
    select: { to: '/$pemda/seleksi/jalankan', params },
    lock: selection,
    approve: { to: '/$pemda/persetujuan', params },
    submit: selection,
    sign: selection,
    number: { to: '/$pemda/seleksi/keputusan', params },
    enrol: { to: '/$pemda/kepesertaan', params },
  } as const satisfies Record<TaskName, LinkProps>
  return (name) => links[name]
}
