import { type LetterheadRow, paperSize } from '#letters/contract/letterheads.ts'
import { NativeSelect, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { keepLogo, letterheadsQuery, recordLetterhead } from '../../../api/letterheads.ts'
import { areasQuery } from '../../../api/people.ts'
import { useAct } from '../../../api/use-act.ts'
import { Finder } from '../../../kit/finder.tsx'
import { FormFrame, FormSection } from '../../../kit/form-frame.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { OneFile } from '../../../kit/one-file.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { areasAt } from '../accounts/role-areas.ts'
import { faultsOfLetterhead, letterheadIn, type TypedLetterhead, typedLetterhead } from './typed-letterhead.ts'

const route = getRouteApi('/$pemda')
const logoLimits = { endings: ['.png'], limit: 2 ** 20 }

type Props = { readonly rows: readonly LetterheadRow[] }

/** The head of one office's papers, as it is printed from now on. */
export function LetterheadForm({ rows }: Props) {
  const { letterheads: words } = useOfficeText()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm(typedLetterhead(grant.area, rows), (typed) =>
    faultsOfLetterhead(typed, words),
  )
  const recording = useAct(
    (typed: TypedLetterhead, key) => recordLetterhead(grant, letterheadIn(typed), key),
    () => queries.invalidateQueries(letterheadsQuery(grant)),
  )
  return (
    <>
      {recording.isSuccess ? <Notice tone="ok" title={words.saved} live /> : null}
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit((typed) => recording.mutate(typed))}
        acting={recording}
        act={words.save}
        back={{ to: '/$pemda/pengaturan', params: { pemda } }}
      >
        <FormSection title={words.write}>
          <AreaField part={part} rows={rows} />
          <WordFields {...part} />
          {part.value.area === pemda ? <PaperField {...part} /> : null}
        </FormSection>
        <LogoField {...part} />
      </FormFrame>
    </>
  )
}

type Part = FormPart<TypedLetterhead>

function AreaField({ part: { value, set, faultAt }, rows }: Props & { readonly part: Part }) {
  const { letterheads: words } = useOfficeText()
  const areas = useQuery(areasQuery(useGrant())).data?.rows ?? []
  return (
    <Finder
      id="area"
      label={words.area}
      hint={words.areaHint}
      options={areasAt(['kabupaten', 'kecamatan', 'desa'], areas)}
      value={value.area}
      onChange={(area) => set(typedLetterhead(area, rows))}
      error={faultAt('area')}
    />
  )
}

function WordFields(part: Part) {
  const { letterheads: words } = useOfficeText()
  const { value, set, faultAt } = part
  return (
    <>
      <Textarea
        id="lines"
        label={words.lines}
        description={words.linesHint}
        rows={3}
        autoComplete="off"
        value={value.lines}
        onChange={({ currentTarget }) => set({ lines: currentTarget.value })}
        error={faultAt('lines')}
      />
      <TextField {...part} field="address" label={words.address} optional />
      <TextField {...part} field="contact" label={words.contact} optional />
    </>
  )
}

function PaperField({ value, set }: Part) {
  const { letterheads: words } = useOfficeText()
  return (
    <NativeSelect
      id="paper"
      label={words.paper}
      value={value.paper}
      data={paperSize.options.map((paper) => ({ value: paper, label: words.papers[paper] }))}
      onChange={({ currentTarget }) =>
        set({ paper: paperSize.options.find((one) => one === currentTarget.value) ?? 'F4' })
      }
    />
  )
}

function LogoField({ value, set }: Part) {
  const { letterheads: words } = useOfficeText()
  const grant = useGrant()
  const [name, setName] = useState<string>()
  return (
    <>
      {name === undefined ? null : <Notice tone="ok" title={words.logoKept(name)} live />}
      {name === undefined && value.logoDigest !== null ? <p className="soft">{words.logoStays}</p> : null}
      <OneFile
        id="logo"
        label={words.logo}
        limits={logoLimits}
        kinds={words.logoKinds}
        send={async (file, sending) => {
          const { digest } = await keepLogo(grant, file, sending)
          set({ logoDigest: digest })
          setName(file.name)
        }}
      />
    </>
  )
}
