import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '../text/use-text.ts'
import { useProgramme, useProgrammes } from './use-programme.ts'

/** Which programme and year the office looks at; stands in the address and so in every link. */
export function ProgrammeChoice() {
  const text = useText()
  const navigate = useNavigate()
  const programmes = useProgrammes()
  const programme = useProgramme()
  if (programme === undefined) return null
  if (programmes.length === 1) return <p className="top__programme">{programme.name}</p>
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
