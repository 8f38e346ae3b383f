import { Button } from '@mantine/core'
import { useImportText } from '../../text/use-import-text.ts'
import { type Entry, isDesaOpen, type Place } from './import-state.ts'
import type { Change } from './import-steps.ts'
import './import.css'

type Props = {
  readonly entry: Entry
  readonly change: (made: Change) => void
  /** Absent where the desa cannot be chosen: a desa sends for itself only. */
  readonly take?: { readonly mayTake: (code: string) => boolean; readonly onPlace: (area: Place) => void }
}

/** The file names another desa than the one it is taken in for: said aloud, and answered before anything is kept. */
export function OtherDesaQuestion({ entry, change, take }: Props) {
  const { columns: words, own } = useImportText()
  const { key, seen, area, state } = entry
  if (area === null || seen.otherDesa.length === 0) return null
  const named = seen.otherDesa.map(({ name }) => name).join(', ')
  if (!isDesaOpen(entry)) return <p>{words.otherDesaKept(named, area.name)}</p>
  return (
    <section className="import__question" aria-labelledby={`${key}-other-desa`}>
      <h3 id={`${key}-other-desa`}>{take ? words.otherDesa(named, area.name) : own.otherDesa(named, area.name)}</h3>
      <p>{take ? words.otherDesaText : own.otherDesaText}</p>
      <div className="row">
        {seen.otherDesa
          .filter(({ code }) => take?.mayTake(code))
          .map((place) => (
            <Button key={place.code} loading={state === 'looking'} onClick={() => take?.onPlace(place)}>
              {words.takeDesa(place.name)}
            </Button>
          ))}
        <Button variant="default" onClick={() => change({ is: 'entry', key, change: { isDesaKept: true } })}>
          {words.keepDesa(area.name)}
        </Button>
      </div>
    </section>
  )
}
