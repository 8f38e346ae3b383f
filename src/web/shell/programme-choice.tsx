import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { useText } from '../text/use-text.ts'

/** A programme as the top line names it, "Jaminan Nelayan 2025". */
export type ProgrammeName = { readonly id: string; readonly name: string }

/** The programmes of the Pemda, newest first; the one in the address, or the newest, is the one shown. */
export const ProgrammesContext = createContext<readonly ProgrammeName[]>([])

export function useProgramme(): ProgrammeName | undefined {
  const programmes = useContext(ProgrammesContext)
  const { program } = useSearch({ from: '/$pemda' })
  return programmes.find(({ id }) => id === program) ?? programmes[0]
}

/** Which programme and year the office looks at; stands in the address and so in every link. */
export function ProgrammeChoice() {
  const text = useText()
  const navigate = useNavigate()
  const programmes = useContext(ProgrammesContext)
  const programme = useProgramme()
  if (programme === undefined) return null
  return (
    <NativeSelect
      className="top__programme"
      aria-label={text.app.programme}
      value={programme.id}
      data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ currentTarget }) => void navigate({ to: '.', search: { program: currentTarget.value } })}
    />
  )
}
