import type { KeyMade } from '#access/contract/keys.ts'
import { keyScopes } from '#access/contract/key-scopes.ts'
import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { keysQuery, makeKey } from '../../../api/keys.ts'
import { useAct } from '../../../api/use-act.ts'
import { DateField } from '../../../kit/date-field.tsx'
import type { FieldFault } from '../../../kit/error-summary.tsx'
import { FormFrame } from '../../../kit/form-frame.tsx'
import { TextField } from '../../../kit/text-field.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import type { OfficeText } from '../../../text/office-id.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { dayFault } from '../accounts/engage-form.ts'
import { dayIn } from '../../../kit/day-in.ts'

const route = getRouteApi('/$pemda')

type Typed = { name: string; letter: string; until: string; scopes: (typeof keyScopes)[number][] }
const blank: Typed = { name: '', letter: '', until: '', scopes: [] }

type Words = OfficeText['settings']
function faultsOf(typed: Typed, { keys, accounts }: Words, language: 'id' | 'en'): FieldFault[] {
  const faults: readonly (FieldFault | undefined | false)[] = [
    typed.name.trim().length < 3 && { field: 'name', text: keys.needName },
    typed.scopes.length === 0 && { field: 'scopes', text: keys.needScopes },
    typed.letter.trim() === '' && { field: 'letter', text: accounts.needLetter },
    typed.until === '' && { field: 'until', text: keys.needUntil },
    dayFault('until', typed.until, language),
  ]
  return faults.filter((fault) => fault !== undefined && fault !== false)
}

/** A key reads in the administrator's own area; it is made for a time and for named parts. */
export function MakeKeyForm({ onMade }: { readonly onMade: (made: KeyMade) => void }) {
  const words = useOfficeText().settings
  const { keys } = words
  const { language } = useLanguage()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const queries = useQueryClient()
  const { part, faults, attempt, submit } = useForm(blank, (typed) => faultsOf(typed, words, language))
  const making = useAct(
    (typed: Typed, key) => makeKey(grant, { ...typed, area: grant.area, until: dayIn(typed.until) ?? '' }, key),
    async (made) => {
      onMade(made)
      await queries.invalidateQueries(keysQuery(grant))
    },
  )
  const { value, set, faultAt } = part
  return (
    <FormFrame
      faults={faults}
      attempt={attempt}
      onSubmit={submit((typed) => making.mutate(typed))}
      acting={making}
      act={keys.make}
      back={{ to: '/$pemda/pengaturan', params: { pemda } }}
    >
      <TextField {...part} field="name" label={keys.name} hint={keys.nameHint} />
      <Checkbox.Group
        id="scopes"
        label={keys.opens}
        value={value.scopes}
        onChange={(chosen) => set({ scopes: keyScopes.filter((scope) => chosen.includes(scope)) })}
        error={faultAt('scopes')}
      >
        <div className="stack">
          {keyScopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={keys.scopes[scope]} />
          ))}
        </div>
      </Checkbox.Group>
      <TextField {...part} field="letter" label={keys.letter} />
      <DateField
        id="until"
        label={keys.until}
        value={value.until}
        onChange={(until) => set({ until })}
        error={faultAt('until')}
      />
    </FormFrame>
  )
}
