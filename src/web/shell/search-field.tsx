import { TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isTyping } from '../kit/table/row-keys.ts'
import { useText } from '../text/use-text.ts'
import { peopleSearch } from './people-search.ts'

const route = getRouteApi('/$pemda')

/** "Cari nama / NIK" from anywhere; the key / jumps here. */
export function SearchField() {
  const text = useText()
  const { pemda } = route.useParams()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  useSlash(() => field.current?.focus())
  const find = (event: FormEvent) => {
    event.preventDefault()
    const asked = peopleSearch(words.trim())
    if (words.trim() !== '') void navigate({ to: '/$pemda/pekerja', params: { pemda }, ...asked })
    // A number does not stay readable on the screen once it was asked for.
    if (asked.state !== undefined) setWords('')
  }
  return (
    <search className="top__search">
      <form onSubmit={find}>
        <TextInput
          ref={field}
          type="search"
          aria-label={text.app.searchLabel}
          aria-keyshortcuts="/"
          placeholder={text.app.searchLabel}
          rightSection={<kbd className="top__key">{text.app.searchKey}</kbd>}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </form>
    </search>
  )
}

function useSlash(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
