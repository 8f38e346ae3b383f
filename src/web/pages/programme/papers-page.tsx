import type { PapersInput, ProgrammeRow } from '#programme/contract.ts'
import { formatDate, parsePlainDate, readWrittenDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { programmesQuery, recordPapers } from '../../api/programme.ts'
import { useAct } from '../../api/use-act.ts'
import { FormFrame } from '../../kit/form-frame.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { sayRefusal } from '../../kit/say-refusal.ts'
import { today } from '../../kit/today.ts'
import { useForm } from '../../kit/use-form.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage } from '../../text/use-text.ts'
import { PaperFields } from './programme-fields.tsx'
import type { PapersForm } from './programme-form.ts'
import { WithProgramme, type WithProgrammeProps } from './with-programme.tsx'

const route = getRouteApi('/$pemda')

/** What is signed after the programme was set up. */
export const PapersPage = () => <WithProgramme page={EnterPapers} />

function EnterPapers({ programme }: WithProgrammeProps) {
  const words = useOfficeText().programme.papersForm
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm(papersOf(programme), ({ nominationsUntil }) => {
    const until = nominationsUntil === '' ? undefined : readWrittenDate(nominationsUntil, today())
    return isRefusal(until) ? [{ field: 'nominationsUntil', text: sayRefusal(until, language) }] : []
  })
  const recording = useAct(
    (input: PapersInput, key) => recordPapers(grant, input, key),
    async () => {
      await queries.invalidateQueries(programmesQuery(grant))
      await navigate({ to: '/$pemda/program', params: { pemda } })
    },
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <FormFrame
        faults={faults}
        attempt={attempt}
        onSubmit={submit((form) =>
          recording.mutate({ ...form, programmeId: programme.id, nominationsUntil: dayIn(form) }),
        )}
        acting={recording}
        act={words.save}
        back={{ to: '/$pemda/program', params: { pemda } }}
      >
        <PaperFields {...part} />
      </FormFrame>
    </>
  )
}

/** A day of the programme as people write it, so that saving without a change changes nothing. */
function papersOf({ legalBasis, pksNumber, nominationsUntil }: ProgrammeRow): PapersForm {
  const day = nominationsUntil === null ? undefined : parsePlainDate(nominationsUntil)
  const until = day === undefined || isRefusal(day) ? '' : formatDate(day, 'id')
  return { legalBasis, pksNumber, nominationsUntil: until }
}

function dayIn({ nominationsUntil }: PapersForm): string | null {
  const day = readWrittenDate(nominationsUntil, today())
  return isRefusal(day) ? null : day
}
