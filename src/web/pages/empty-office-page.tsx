import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { EmptyState } from '../kit/empty-state.tsx'
import type { PathStep } from '../kit/tahapan.tsx'
import { ProgrammePath } from '../shell/programme-path.tsx'
import { PageHead } from '../kit/page-head.tsx'

type Props = {
  readonly here?: PathStep
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly noneText: string
  readonly act?: { readonly words: string; readonly link: LinkProps } | undefined
}

/** A place of the office before anything is in it: what it is for, and the one step that fills it. */
export function EmptyOfficePage({ here, title, lead, none, noneText, act }: Props) {
  return (
    <>
      {here === undefined ? null : <ProgrammePath here={here} />}
      <PageHead title={title} lead={lead} />
      <div className="panel">
        <EmptyState
          picture="empty"
          title={none}
          action={
            act === undefined ? undefined : (
              <Button renderRoot={(props) => <Link {...props} {...act.link} />}>{act.words}</Button>
            )
          }
        >
          {noneText}
        </EmptyState>
      </div>
    </>
  )
}
