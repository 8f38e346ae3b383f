import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly link: LinkProps
  readonly children: ReactNode
  readonly variant?: 'filled' | 'default' | 'subtle'
}

/** A way to another page that weighs as much as an act. */
export function LinkButton({ link, children, variant = 'filled' }: Props) {
  return (
    <Button variant={variant} renderRoot={(props) => <Link {...props} {...link} />}>
      {children}
    </Button>
  )
}
