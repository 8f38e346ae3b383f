import type { Rupiah } from '#values/rupiah.ts'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFigures, useText } from '../text/use-text.ts'
import { Dialog } from './dialog.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { Money } from './money.tsx'
import './confirm-effect.css'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  /** The whole question, with its number: "Kunci daftar 6.000 calon penerima?" */
  readonly question: string
  readonly people?: number
  readonly money?: Rupiah
  readonly basis?: ReactNode
  /** How the sum is made, what it is held against, and until when the act can be taken back. */
  readonly children?: ReactNode
  /** The act as a verb. Never "OK" or "Ya". */
  readonly act: string
  readonly danger?: boolean
  readonly onConfirm: () => Promise<unknown>
}

/** Before people or money move: the effect in people and rupiah, then the verb. Stays open when the act fails. */
export function ConfirmEffect(props: Props) {
  const text = useText()
  const doing = useMutation({ mutationFn: props.onConfirm, onSuccess: props.onClose })
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.question}>
      <Effect people={props.people} money={props.money} basis={props.basis} />
      {props.children === undefined ? null : <div className="stack">{props.children}</div>}
      {doing.isError ? <FaultNotice thrown={doing.error} /> : null}
      <div className="row">
        <Button color={props.danger ? 'stop' : 'laut'} loading={doing.isPending} onClick={() => doing.mutate()}>
          {props.act}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {text.app.cancel}
        </Button>
      </div>
    </Dialog>
  )
}

type EffectProps = {
  readonly people: number | undefined
  readonly money: Rupiah | undefined
  readonly basis: ReactNode
}

function Effect({ people, money, basis }: EffectProps) {
  const text = useText()
  const { count } = useFigures()
  if (people === undefined && money === undefined) return null
  return (
    <dl className="effect" aria-label={text.kit.confirm.effect}>
      {people === undefined ? null : (
        <div>
          <dt>{text.kit.confirm.people}</dt>
          <dd className="figure">{count(people)}</dd>
        </div>
      )}
      {money === undefined ? null : (
        <div>
          <dt>{text.kit.confirm.money}</dt>
          <dd className="figure">
            <Money amount={money} />
            {basis}
          </dd>
        </div>
      )}
    </dl>
  )
}
