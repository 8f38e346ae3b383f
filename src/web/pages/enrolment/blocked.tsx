import type { ProgrammeRow } from '#programme/contract.ts'
import type { DecreeList } from '#selection/contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '../../kit/empty-state.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useHeadOfRegion } from '../../shell/head-of-region.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** What keeps a file from being made: no agreement with the branch, or a list on its way to the decree. */
type Block = 'pks' | 'none' | 'locked' | 'submitted' | 'signed'

/** Everything that is missing, not only the first. */
export function blocksOf({ pksNumber }: ProgrammeRow, list: DecreeList | undefined): readonly Block[] {
  const missing: Block[] = pksNumber.trim() === '' ? ['pks'] : []
  const state = list?.state ?? 'opened'
  if (state !== 'numbered') missing.push(state === 'opened' ? 'none' : state)
  return missing
}

/** Says what is missing, and where it is done. */
export function Blocked({ blocks }: { readonly blocks: readonly Block[] }) {
  const words = useOfficeText().enrolment
  const head = useHeadOfRegion()
  const { pemda } = route.useParams()
  const say: Record<Block, string> = {
    pks: words.noPks,
    none: words.noDecree.none,
    locked: words.noDecree.locked(head),
    submitted: words.noDecree.submitted(head),
    signed: words.noDecree.signed,
  }
  const noDecree = blocks.some((block) => block !== 'pks')
  return (
    <section className="panel">
      <EmptyState
        picture="empty"
        title={words.blocked}
        action={
          <>
            {noDecree ? (
              <LinkButton link={{ to: '/$pemda/seleksi', params: { pemda } }}>{words.toSelection}</LinkButton>
            ) : null}
            {blocks.includes('pks') ? (
              <LinkButton variant="default" link={{ to: '/$pemda/program', params: { pemda } }}>
                {words.toProgramme}
              </LinkButton>
            ) : null}
          </>
        }
      >
        {blocks.map((block) => say[block]).join(' ')}
      </EmptyState>
    </section>
  )
}
