import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { createProgramme, programmesQuery } from '../../api/programme.ts'
import { useAct } from '../../api/use-act.ts'
import { FormFrame } from '../../kit/form-frame.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { AboutFields, OfficeFields, PaperFields } from './programme-fields.tsx'
import { blankProgramme, faultsOfProgramme, programmeOf } from './programme-form.ts'

const route = getRouteApi('/$pemda')

/** Sets up a programme: period, schemes, parties, papers. The money follows on the next page. */
export function NewProgrammePage() {
  const office = useOfficeText()
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm(blankProgramme(), (form) =>
    faultsOfProgramme(form, office, (refusal) => sayRefusal(refusal, language)),
  )
  const creating = useAct(
    (input: ReturnType<typeof programmeOf>, key) => createProgramme(grant, input, key),
    async ({ id }) => {
      await queries.invalidateQueries(programmesQuery(grant))
      await navigate({ to: '/$pemda/program/dana', params: { pemda }, search: { program: id } })
    },
  )
  return (
    <>
      <PageHead title={office.programme.create} lead={office.programme.noneText} />
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit((form) => creating.mutate(programmeOf(form)))}
        acting={creating}
        act={office.programme.form.save}
        back={{ to: '/$pemda/program', params: { pemda } }}
      >
        <AboutFields {...part} />
        <OfficeFields {...part} />
        <PaperFields {...part} />
      </FormFrame>
    </>
  )
}
