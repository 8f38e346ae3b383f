import type { EngageInput } from '#access/contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { engage, grantsQuery } from '../../../api/access.ts'
import { useAct } from '../../../api/use-act.ts'
import { FormFrame } from '../../../kit/form-frame.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { DutyFields, IdentityFields } from './engage-fields.tsx'
import { blankEngagement, engagementOf, faultsOfEngagement } from './engage-form.ts'
import type { Invited } from './hand-over.tsx'
import type { Area } from './role-areas.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly areas: readonly Area[]; readonly onGiven: (given: Invited) => void }

export function EngageForm({ areas, onGiven }: Props) {
  const words = useOfficeText().settings.accounts
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const form = useForm(blankEngagement(areas), (typed) => faultsOfEngagement(typed, words, language))
  const giving = useAct(
    async (input: EngageInput, key) => ({ ...input, ...(await engage(grant, input, key)) }),
    async (given) => {
      await queries.invalidateQueries(grantsQuery(grant))
      onGiven(given)
    },
  )
  return (
    <FormFrame
      faults={form.faults}
      attempt={form.attempt}
      onSubmit={form.submit((typed) => giving.mutate(engagementOf(typed)))}
      acting={giving}
      act={words.save}
      back={{ to: '/$pemda/pengaturan/akun', params: { pemda } }}
    >
      <IdentityFields {...form.part} />
      <DutyFields {...form.part} areas={areas} />
    </FormFrame>
  )
}
