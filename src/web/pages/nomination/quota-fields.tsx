import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormSection } from '../../kit/form-frame.tsx'
import { CountField } from '../../kit/grouped-field.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { type Pasted, type QuotaDesa, readPaste, shareEqually } from './quota-paste.ts'
import type { RoundTyped } from './round-typed.ts'

type Props = FormPart<RoundTyped> & { readonly desa: readonly QuotaDesa[]; readonly quota: number | undefined }

/** Two ways that fill in many quotas at once; the table below shows what they did, and takes a single one. */
export function QuotaFields({ value, set, desa, quota }: Props) {
  const words = useOfficeText().nomination.round
  const fill = (quotas: Readonly<Record<string, number>>) =>
    set({
      quotas: {
        ...value.quotas,
        ...Object.fromEntries(Object.entries(quotas).map(([code, of]) => [code, String(of)])),
      },
    })
  return (
    <FormSection title={words.quota}>
      <p className="soft form__wide">{words.quotaHint}</p>
      <Share desa={desa} quota={quota} onFill={fill} />
      <Paste desa={desa} onFill={fill} />
    </FormSection>
  )
}

type FillProps = {
  readonly desa: readonly QuotaDesa[]
  readonly onFill: (quotas: Readonly<Record<string, number>>) => void
}

function Share({ desa, quota, onFill }: FillProps & Pick<Props, 'quota'>) {
  const words = useOfficeText().nomination.round
  const [total, setTotal] = useState(quota === undefined ? '' : String(quota))
  const codes = desa.map(({ code }) => code)
  return (
    <div className="stack">
      <CountField
        id="total"
        label={words.total}
        hint={quota === undefined ? undefined : words.totalHint(quota)}
        value={total}
        onChange={setTotal}
      />
      <div>
        <Button variant="default" disabled={total === ''} onClick={() => onFill(shareEqually(Number(total), codes))}>
          {words.share(desa.length)}
        </Button>
      </div>
    </div>
  )
}

function Paste({ desa, onFill }: FillProps) {
  const words = useOfficeText().nomination.round
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<Pasted>()
  const use = () => {
    const read = readPaste(text, desa)
    setPasted(read)
    onFill(read.quotas)
  }
  return (
    <div className="stack">
      <Textarea
        id="paste"
        label={words.paste}
        description={words.pasteHint}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <Button variant="default" disabled={text.trim() === ''} onClick={use}>
          {words.usePaste}
        </Button>
      </div>
      {pasted === undefined ? null : <PasteResult pasted={pasted} />}
    </div>
  )
}

function PasteResult({ pasted: { quotas, faults } }: { readonly pasted: Pasted }) {
  const words = useOfficeText().nomination.round
  return (
    <Notice tone={faults.length === 0 ? 'ok' : 'wait'} title={words.pasted(Object.keys(quotas).length)} live>
      {faults.length === 0 ? undefined : (
        <>
          <p>{words.notPasted(faults.length)}</p>
          <ul>
            {faults.map(({ line, why }) => (
              <li key={line}>{words.pasteLine(line, words.pasteFaults[why])}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
