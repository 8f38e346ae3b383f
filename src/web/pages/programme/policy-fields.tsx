import { exclusionGroups } from '#programme/rules/policy.ts'
import { Button, Checkbox, NativeSelect, Radio } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { Choice, FormSection } from '../../kit/form-frame.tsx'
import { CountField } from '../../kit/grouped-field.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { deciles } from './deciles.ts'
import type { PolicyForm } from './policy-form.ts'
import { PriorityList } from './priority-list.tsx'

type Part = FormPart<PolicyForm>

export function EligibilityFields({ oldest, ...part }: Part & { readonly oldest: number }) {
  const { policyForm: words, rules } = useOfficeText().programme
  const { value, set, faultAt } = part
  return (
    <FormSection title={rules.eligibility}>
      <CountField
        id="youngest"
        label={words.youngest}
        hint={words.oldestNote(oldest)}
        value={value.youngest}
        onChange={(youngest) => set({ youngest })}
        error={faultAt('youngest')}
      />
      <NativeSelect
        id="maxDecile"
        label={words.decile}
        description={rules.decile(Number(value.maxDecile))}
        data={deciles.map(String)}
        value={value.maxDecile}
        onChange={({ currentTarget }) => set({ maxDecile: currentTarget.value })}
      />
      <ExclusionChoice {...part} />
      <CoveredChoice {...part} />
      <StatementChoice {...part} />
    </FormSection>
  )
}

function ExclusionChoice({ value, set }: Part) {
  const { policyForm: words, groups } = useOfficeText().programme
  return (
    <Choice title={words.excluded}>
      {exclusionGroups.map((group) => (
        <Checkbox
          key={group}
          label={groups[group]}
          checked={value.excluded.includes(group)}
          onChange={({ currentTarget }) =>
            set({
              excluded: exclusionGroups.filter((other) =>
                other === group ? currentTarget.checked : value.excluded.includes(other),
              ),
            })
          }
        />
      ))}
    </Choice>
  )
}

const coveredChoices = ['refuse', 'report'] as const

function CoveredChoice({ value, set }: Part) {
  const { policyForm: words } = useOfficeText().programme
  return (
    <Choice title={words.covered}>
      {coveredChoices.map((covered) => (
        <Radio
          key={covered}
          name="covered"
          label={words.coveredWords[covered]}
          checked={value.covered === covered}
          onChange={() => set({ covered })}
        />
      ))}
    </Choice>
  )
}

const statementChoices = ['required', 'not-required'] as const

function StatementChoice({ value, set }: Part) {
  const { policyForm: words } = useOfficeText().programme
  return (
    <Choice title={words.statement}>
      {statementChoices.map((statement) => (
        <Radio
          key={statement}
          name="statement"
          label={words.statementWords[statement]}
          checked={value.statement === statement}
          onChange={() => set({ statement })}
        />
      ))}
    </Choice>
  )
}

export function OrderFields({ value, set, faultAt }: Part) {
  const { policyForm: words } = useOfficeText().programme
  return (
    <FormSection title={words.order}>
      <PriorityList value={value.priority} onChange={(priority) => set({ priority })} fault={faultAt('priority')} />
      <p className="soft form__wide">{words.orderHint}</p>
    </FormSection>
  )
}

export function QuotaFields({ value, set, faultAt, places }: Part & { readonly places: number }) {
  const { policyForm: words, quota } = useOfficeText().programme
  return (
    <FormSection title={quota}>
      <div className="stack">
        <CountField
          id="quota"
          label={words.quota}
          hint={words.quotaHint(places)}
          value={value.quota}
          onChange={(typed) => set({ quota: typed })}
          error={faultAt('quota')}
        />
        {Number(value.quota) === places ? null : (
          <div className="row">
            <Button variant="default" onClick={() => set({ quota: String(places) })}>
              {words.takeAll(places)}
            </Button>
          </div>
        )}
      </div>
      <Choice title={words.reserve}>
        <Radio
          name="reserve"
          label={words.reserveAll}
          checked={value.reserve === 'all'}
          onChange={() => set({ reserve: 'all' })}
        />
        <Radio
          name="reserve"
          label={words.reserveSome}
          checked={value.reserve === 'some'}
          onChange={() => set({ reserve: 'some' })}
        />
        {value.reserve === 'all' ? null : (
          <CountField
            id="reserveCount"
            label={words.reserveCount}
            value={value.reserveCount}
            onChange={(reserveCount) => set({ reserveCount })}
          />
        )}
      </Choice>
    </FormSection>
  )
}
