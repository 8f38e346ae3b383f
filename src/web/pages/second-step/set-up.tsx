import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { authenticatorQuery, confirmAuthenticator } from '../../api/second-step.ts'
import { CodeField } from '../../kit/code-field.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice, FaultPicture } from '../../kit/fault-notice.tsx'
import { QrPicture } from '../../kit/qr-picture.tsx'
import { useForm } from '../../kit/use-form.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useSecondStepText } from './use-second-step-text.ts'
import './second-step.css'

type Props = {
  readonly onDone: () => unknown
  /** Of the heading, where it is part of a page. */
  readonly level?: 1 | 3
}

/** For the first time: the app learns the secret, its first code proves it, and the codes for a bad day are kept. */
export function SetUp({ onDone, level = 1 }: Props) {
  const Heading = `h${level}` as const
  const { setUp: words } = useSecondStepText()
  const [codes, setCodes] = useState<readonly string[]>()
  const offered = useQuery(authenticatorQuery)
  if (codes !== undefined) return <RecoveryCodes codes={codes} onDone={onDone} level={level} />
  const confirmed = (made: readonly string[] | null) => (made === null ? onDone() : setCodes(made))
  return (
    <section className="panel stack">
      <Heading>{words.title}</Heading>
      <p>{words.lead}</p>
      {offered.isError ? <FaultPicture thrown={offered.error} onRetry={() => void offered.refetch()} /> : null}
      {offered.data === undefined ? null : <Secret {...offered.data} />}
      <ConfirmForm onConfirmed={confirmed} />
    </section>
  )
}

function Secret({ secret, uri }: { readonly secret: string; readonly uri: string }) {
  const { setUp: words } = useSecondStepText()
  return (
    <>
      <p>{words.scan}</p>
      <QrPicture text={uri} label={words.picture} />
      <p className="soft">
        {words.type} <span className="second-step__secret">{secret.replaceAll(/.{4}(?=.)/g, '$& ')}</span>
      </p>
    </>
  )
}

type ConfirmProps = { readonly onConfirmed: (codes: readonly string[] | null) => unknown }

function ConfirmForm({ onConfirmed }: ConfirmProps) {
  const { setUp: words, prove } = useSecondStepText()
  const { part, faults, attempt, submit } = useForm({ code: '' }, ({ code }) =>
    code.replaceAll(/\D/g, '').length === 6 ? [] : [{ field: 'code', text: prove.needTotp }],
  )
  const confirming = useMutation({ mutationFn: confirmAuthenticator, onSuccess: ({ codes }) => onConfirmed(codes) })
  return (
    <form className="stack" onSubmit={submit(({ code }) => confirming.mutate(code))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {confirming.isError ? <FaultNotice thrown={confirming.error} /> : null}
      <CodeField
        id="code"
        label={words.code}
        hint={words.codeHint}
        value={part.value.code}
        onChange={(code) => part.set({ code })}
        error={part.faultAt('code')}
        digits
      />
      <Button type="submit" loading={confirming.isPending} fullWidth>
        {words.act}
      </Button>
    </form>
  )
}
