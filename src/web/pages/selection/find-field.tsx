import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ListState } from '../../kit/table/list-state.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

type Props = { readonly text: string | undefined; readonly onFind: (text: string | undefined) => void }

/** Finds somebody inside a list. */
export function FindField({ text, onFind }: Props) {
  const words = useOfficeText().selection.table
  const [typed, setTyped] = useState(text ?? '')
  return (
    <form
      className="find-field"
      onSubmit={(event) => {
        event.preventDefault()
        onFind(typed.trim() === '' ? undefined : typed.trim())
      }}
    >
      <TextInput
        type="search"
        label={words.search}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {words.find}
      </Button>
    </form>
  )
}

/**
 * A list that is searched. A name stands in the address as every filter does; a NIK does not, because addresses
 * are sent to others and kept in the browser's history.
 */
export function useFoundList(list: ListState) {
  const [nik, setNik] = useState<string>()
  const filter: ListState['filter'] = (change) => {
    if ('cari' in change) setNik(undefined)
    list.filter(change)
  }
  const find = (text: string | undefined) => {
    const isNik = text !== undefined && text.replaceAll(/\D/g, '').length > 8
    filter({ cari: isNik ? undefined : text })
    setNik(isNik ? text : undefined)
  }
  return { list: { ...list, filter }, text: nik ?? list.search['cari'], isNik: nik !== undefined, find }
}
