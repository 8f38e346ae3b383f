import type { PolicyInput } from '#programme/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { programmeQuery, setPolicy } from '../../api/programme.ts'
import { useAct } from '../../api/use-act.ts'
import { FormFrame } from '../../kit/form-frame.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { EligibilityFields, OrderFields, QuotaFields } from './policy-fields.tsx'
import { faultsOfPolicy, policyFormOf, policyOf } from './policy-form.ts'
import { PolicySentences } from './policy-sentences.tsx'
import { WithProgramme, type WithProgrammeProps } from './with-programme.tsx'
import './programme.css'

const route = getRouteApi('/$pemda')

/** Who is eligible, in which order, how many. Saved as a new version. */
export const PolicyPage = () => <WithProgramme page={PolicyForm} />

function PolicyForm({ programme, view }: WithProgrammeProps) {
  const words = useOfficeText().programme
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm(policyFormOf(view), (form) =>
    faultsOfPolicy(form, view, (refusal) => sayRefusal(refusal, language)),
  )
  const setting = useAct(
    (input: PolicyInput, key) => setPolicy(grant, input, key),
    async () => {
      await queries.invalidateQueries(programmeQuery(grant, programme.id))
      await navigate({ to: '/$pemda/program', params: { pemda } })
    },
  )
  return (
    <>
      <PageHead title={words.policy} lead={words.policyHint} />
      <div className="policy-page">
        <FormFrame
          faults={faults}
          attempt={attempt}
          onSubmit={submit((form) => setting.mutate({ programmeId: programme.id, document: policyOf(form) }))}
          acting={setting}
          act={words.policyForm.save}
          back={{ to: '/$pemda/program', params: { pemda } }}
        >
          <EligibilityFields {...part} oldest={view.oldest} />
          <OrderFields {...part} />
          <QuotaFields {...part} places={view.places} />
        </FormFrame>
        <aside className="policy-page__words panel">
          <h2>{words.policyForm.readsAs}</h2>
          <PolicySentences document={policyOf(part.value)} oldest={view.oldest} />
        </aside>
      </div>
    </>
  )
}
