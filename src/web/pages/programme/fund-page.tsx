import type { FundInput } from '#programme/contract.ts'
import { fundSourceLabels, fundSources } from '#rulebook/rules/fund-sources.ts'
import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { addFund, programmeQuery } from '../../api/programme.ts'
import { useAct } from '../../api/use-act.ts'
import { FormFrame, FormSection } from '../../kit/form-frame.tsx'
import { RupiahField } from '../../kit/grouped-field.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { type FormPart, useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { BoughtPlaces } from './bought-places.tsx'
import { WithProgramme, type WithProgrammeProps } from './with-programme.tsx'

const route = getRouteApi('/$pemda')

type FundForm = Omit<FundInput, 'programmeId' | 'budgetYear' | 'ceiling'> & {
  readonly budgetYear: string
  readonly ceiling: string
}

/** A budget line and its ceiling; what it buys is shown while the sum is being typed. */
export const FundPage = () => <WithProgramme page={FundForm} />

function FundForm({ programme }: WithProgrammeProps) {
  const words = useOfficeText().programme
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const blank: FundForm = {
    source: 'apbd-kabupaten',
    budgetYear: String(programme.year),
    dpaNumber: '',
    accountCode: '',
    ceiling: '',
  }
  const { part, faults, attempt, submit } = useForm(blank, ({ ceiling, budgetYear }) => [
    ...(/^\d{4}$/.test(budgetYear) ? [] : [{ field: 'budgetYear', text: words.form.need(words.fundForm.year) }]),
    ...(Number(ceiling) > 0 ? [] : [{ field: 'ceiling', text: words.fundForm.needCeiling }]),
  ])
  const adding = useAct(
    (input: FundInput, key) => addFund(grant, input, key),
    async () => {
      await queries.invalidateQueries(programmeQuery(grant, programme.id))
      await navigate({ to: '/$pemda/program', params: { pemda } })
    },
  )
  const send = ({ ceiling, budgetYear, ...fund }: FundForm) =>
    adding.mutate({ ...fund, programmeId: programme.id, ceiling: Number(ceiling), budgetYear: Number(budgetYear) })
  return (
    <>
      <PageHead title={words.addFund} lead={programme.name} />
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit(send)}
        acting={adding}
        act={words.fundForm.save}
        back={{ to: '/$pemda/program', params: { pemda } }}
      >
        <FundFields {...part} />
        <BoughtPlaces programme={programme} source={part.value.source} ceiling={Number(part.value.ceiling)} />
      </FormFrame>
    </>
  )
}

function FundFields(part: FormPart<FundForm>) {
  const words = useOfficeText().programme
  const { language } = useLanguage()
  const { value, set, faultAt } = part
  return (
    <FormSection title={words.funds}>
      <NativeSelect
        id="source"
        label={words.fundForm.source}
        value={value.source}
        data={fundSources.map((source) => ({ value: source, label: fundSourceLabels[source][language] }))}
        onChange={({ currentTarget }) =>
          set({ source: fundSources.find((source) => source === currentTarget.value) ?? value.source })
        }
      />
      <TextField {...part} field="budgetYear" label={words.fundForm.year} />
      <TextField {...part} field="dpaNumber" label={words.fundForm.dpa} optional />
      <TextField {...part} field="accountCode" label={words.fundForm.account} optional />
      <RupiahField
        id="ceiling"
        label={words.fundForm.ceiling}
        hint={words.fundForm.ceilingHint}
        value={value.ceiling}
        onChange={(ceiling) => set({ ceiling })}
        error={faultAt('ceiling')}
      />
    </FormSection>
  )
}
