import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly link: LinkProps
  readonly children: ReactNode
  readonly variant?: 'filled' | 'default' | 'subtle'
  /** For a screen reader, where the words beside the button name what it opens; begins with the words shown. */
  readonly label?: string
}

/** A way to another page that weighs as much as an act. */
export function LinkButton({ link, children, variant = 'filled', label }: Props) {
  return (
    <Button variant={variant} renderRoot={(props) => <Link {...props} {...link} aria-label={label} />}>
      {children}
    </Button>
  )
}
