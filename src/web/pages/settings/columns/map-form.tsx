import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ColumnMap, type ColumnMapRow, columnMapsQuery, saveColumnMap } from '../../../api/column-maps.ts'
import { useAct } from '../../../api/use-act.ts'
import { ErrorSummary } from '../../../kit/error-summary.tsx'
import { FaultNotice } from '../../../kit/fault-notice.tsx'
import { useForm } from '../../../kit/use-form.ts'
import { useGrant } from '../../../shell/grant-context.ts'
import { useOfficeText } from '../../../text/use-office-text.ts'
import { useLanguage } from '../../../text/use-text.ts'
import { HeaderFields } from './header-fields.tsx'
import { faultsOfMap, mapOf, refusedFields, typedMap } from './typed-map.ts'

type Props = {
  readonly versions: readonly ColumnMapRow[]
  readonly onClose: () => void
  readonly onSaved: (version: number) => void
}

/** The headings of each field as one line of words. What the server finds wrong is said at the field it means. */
export function MapForm({ versions, onClose, onSaved }: Props) {
  const { text, language } = useLanguage()
  const words = useOfficeText().settings.columns
  const grant = useGrant()
  const queries = useQueryClient()
  const [newest] = versions
  const builtIn = versions.at(-1)
  const next = (newest?.version ?? 0) + 1
  const { part, faults, attempt, submit } = useForm(typedMap(newest?.document, builtIn?.document), (typed) =>
    faultsOfMap(typed, words),
  )
  const saving = useAct(
    (document: ColumnMap, key) => saveColumnMap(grant, { kind: newest?.kind ?? '', document }, key),
    async () => {
      await queries.invalidateQueries(columnMapsQuery(grant))
      onSaved(next)
    },
  )
  const refused = saving.isError ? refusedFields(saving.error, language) : []
  return (
    <form className="stack-wide" onSubmit={submit((typed) => saving.mutate(mapOf(typed)))} noValidate>
      <ErrorSummary faults={faults.length > 0 ? faults : refused} attempt={attempt + refused.length} />
      <p className="soft columns__lead">{words.editLead(next)}</p>
      <TextInput
        id="map-name"
        label={words.mapName}
        value={part.value.name}
        onChange={({ currentTarget }) => part.set({ name: currentTarget.value })}
        error={faults.find(({ field }) => field === 'map-name')?.text}
      />
      <HeaderFields
        columns={part.value.columns}
        faults={[...faults, ...refused]}
        onChange={(columns) => part.set({ columns })}
      />
      {saving.isError && refused.length === 0 ? <FaultNotice thrown={saving.error} /> : null}
      <div className="row">
        <Button type="submit" loading={saving.isPending}>
          {words.save(next)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text.app.cancel}
        </Button>
      </div>
    </form>
  )
}
