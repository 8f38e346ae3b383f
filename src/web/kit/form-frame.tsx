import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { useText } from '../text/use-text.ts'
import { ErrorSummary, type FieldFault } from './error-summary.tsx'
import { FaultNotice } from './fault-notice.tsx'
import './form-frame.css'

type Props = {
  readonly faults: readonly FieldFault[]
  readonly attempt: number
  readonly onSubmit: (event: FormEvent) => void
  /** The act as it stands in TanStack's mutation: waiting, and why it failed. */
  readonly acting: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown }
  readonly act: string
  readonly back: LinkProps
  readonly children: ReactNode
}

/** An office form: what is wrong on top, the fields, the verb, and the way back. */
export function FormFrame({ faults, attempt, onSubmit, acting, act, back, children }: Props) {
  const text = useText()
  return (
    <form className="form" onSubmit={onSubmit} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {children}
      {acting.isError ? <FaultNotice thrown={acting.error} /> : null}
      <div className="row">
        <Button type="submit" loading={acting.isPending}>
          {act}
        </Button>
        <Button variant="default" renderRoot={(props) => <Link {...props} {...back} />}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** Fields that belong together under one heading. */
export function FormSection({ title, children }: SectionProps) {
  return (
    <fieldset className="form__section">
      <legend>{title}</legend>
      <div className="form__fields">{children}</div>
    </fieldset>
  )
}

type ChoiceProps = { readonly title: string; readonly fault?: string | undefined; readonly children: ReactNode }

/** Boxes or circles under one question, with its own fault. */
export function Choice({ title, fault, children }: ChoiceProps) {
  return (
    <fieldset className="form__choice">
      <legend>{title}</legend>
      {children}
      {fault === undefined ? null : <p className="form__fault">{fault}</p>}
    </fieldset>
  )
}
