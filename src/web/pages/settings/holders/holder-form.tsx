import { type OfficeCode, officeCodes, offices } from '#letters/rules/offices.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { areasQuery } from '../../../api/people.ts'
import { holdersQuery, recordHolder } from '../../../api/papers.ts'
import { useAct } from '../../../api/use-act.ts'
import { DateField } from '../../../kit/date-field.tsx'
import { Finder } from '../../../kit/finder.tsx'
import { FormFrame, FormSection } from '../../../kit/form-frame.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import { useDayName } from '../../../kit/use-day-name.ts'
import { type FormPart, useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage, useText } from '../../../text/use-text.ts'
import { areasAt } from '../accounts/role-areas.ts'
import { blankHolder, capacities, faultsOfHolder, holderOf, type TypedHolder } from './typed-holder.ts'

const route = getRouteApi('/$pemda')

/** One holder from a day on; whoever held the office until then leaves it the day before. */
export function HolderForm() {
  const { holders: words } = useOfficeText()
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const dayName = useDayName()
  const { part, faults, attempt, submit } = useForm(blankHolder(grant.area), (typed) =>
    faultsOfHolder(typed, words, language),
  )
  const recording = useAct(
    (typed: TypedHolder, key) => recordHolder(grant, holderOf(typed), key),
    async () => {
      await queries.invalidateQueries(holdersQuery(grant))
      await queries.invalidateQueries({ queryKey: ['papers'] })
    },
  )
  return (
    <>
      {recording.isSuccess ? (
        <Notice tone="ok" title={words.saved(recording.variables.name)} live>
          {recording.variables.until === '' && recording.data.until !== null
            ? words.cut(dayName(recording.data.until))
            : undefined}
        </Notice>
      ) : null}
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit((typed) => recording.mutate(typed))}
        acting={recording}
        act={words.save}
        back={{ to: '/$pemda/pengaturan', params: { pemda } }}
      >
        <FormSection title={words.add}>
          <OfficeFields {...part} />
          <PersonFields {...part} />
        </FormSection>
      </FormFrame>
    </>
  )
}

type Part = FormPart<TypedHolder>

function OfficeFields({ value, set, faultAt }: Part) {
  const { holders: words } = useOfficeText()
  const grant = useGrant()
  const areas = useQuery(areasQuery(grant)).data?.rows ?? []
  const options = areasAt([offices[value.office].level], areas)
  const choose = (office: OfficeCode) => {
    const [only, another] = areasAt([offices[office].level], areas)
    set({ office, area: another === undefined ? (only?.value ?? '') : '' })
  }
  return (
    <>
      <NativeSelect
        id="office"
        label={words.office}
        value={value.office}
        data={officeCodes
          .filter((code) => areasAt([offices[code].level], areas).length > 0)
          .map((code) => ({ value: code, label: words.offices[code] }))}
        onChange={({ currentTarget }) =>
          choose(officeCodes.find((code) => code === currentTarget.value) ?? value.office)
        }
      />
      <Finder
        key={value.office}
        id="area"
        label={words.area}
        hint={words.areaHint}
        options={options}
        value={value.area}
        onChange={(area) => set({ area })}
        error={faultAt('area')}
      />
    </>
  )
}

function PersonFields(part: Part) {
  const text = useText()
  const { holders: words } = useOfficeText()
  const { value, set, faultAt } = part
  return (
    <>
      <TextField {...part} field="name" label={words.name} />
      <NativeSelect
        id="capacity"
        label={words.capacity}
        value={value.capacity}
        data={capacities.map((one) => ({ value: one, label: words.capacities[one] }))}
        onChange={({ currentTarget }) =>
          set({ capacity: capacities.find((one) => one === currentTarget.value) ?? 'definitif' })
        }
      />
      <TextField {...part} field="rank" label={words.rank} optional />
      <TextField {...part} field="nip" label={words.nip} hint={words.nipHint} optional />
      <DateField
        id="from"
        label={words.from}
        value={value.from}
        onChange={(from) => set({ from })}
        error={faultAt('from')}
      />
      <DateField
        id="until"
        label={`${words.until} (${text.app.optional})`}
        value={value.until}
        onChange={(until) => set({ until })}
        error={faultAt('until')}
      />
      <TextField {...part} field="letter" label={words.letter} optional />
    </>
  )
}
