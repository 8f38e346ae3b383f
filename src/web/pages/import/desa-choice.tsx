import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { areasQuery } from '../../api/people.ts'
import { Finder } from '../../kit/finder.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useImportText } from '../../text/use-import-text.ts'
import type { Entry, Place } from './import-state.ts'
import type { Change } from './import-steps.ts'
import { OtherDesaQuestion } from './other-desa-question.tsx'

type Props = {
  readonly entry: Entry
  readonly change: (made: Change) => void
  readonly onPlace: (area: Place) => void
}

const isDesa = ({ code }: Place) => code.length === 13

/** From which desa a list is, and who said so; asked when the file does not say it. */
export function DesaChoice({ entry, change, onPlace }: Props) {
  const words = useImportText().columns
  const areaName = useAreaNames()
  const { data } = useQuery(areasQuery(useGrant()))
  const desa = data?.rows.filter(isDesa) ?? []
  const { area, seen, state, thrown, key } = entry
  return (
    <div className="stack">
      {area === null ? (
        <p>
          {seen.candidates.length === 0
            ? words.desaNone
            : words.desaSeveral(
                seen.candidates.map(({ name, code }) => `${name} (${areaName(kecamatanOf(code))})`).join(', '),
              )}
        </p>
      ) : (
        <p className="soft small">{words.desaBy[seen.areaBy ?? 'given']}</p>
      )}
      <OtherDesaQuestion
        entry={entry}
        change={change}
        take={{ mayTake: (code) => desa.some((one) => one.code === code), onPlace }}
      />
      <DesaField
        key={area?.code ?? ''}
        id={`${key}-desa`}
        options={desa.map(({ code, name }) => ({ value: code, label: name, note: areaName(kecamatanOf(code)) }))}
        chosen={area?.code ?? ''}
        waiting={state === 'looking'}
        onUse={(code) => {
          const place = desa.find((one) => one.code === code)
          if (place) onPlace(place)
        }}
      />
      {thrown === undefined ? null : <FaultNotice thrown={thrown} />}
    </div>
  )
}

type FieldProps = {
  readonly id: string
  readonly options: readonly { value: string; label: string; note: string }[]
  readonly chosen: string
  readonly waiting: boolean
  readonly onUse: (code: string) => void
}

function DesaField({ id, options, chosen, waiting, onUse }: FieldProps) {
  const words = useImportText().columns
  const [code, setCode] = useState(chosen)
  const isNew = code !== '' && code !== chosen
  return (
    <div className="import__choose stack">
      <Finder id={id} label={words.chooseDesa} options={options} value={code} onChange={setCode} />
      {isNew || waiting ? (
        <Button loading={waiting} onClick={() => onUse(code)}>
          {words.useDesa}
        </Button>
      ) : null}
    </div>
  )
}
