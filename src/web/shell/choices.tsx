import type { Language } from '#values/language.ts'
import { type MantineColorScheme, NativeSelect, useMantineColorScheme } from '@mantine/core'
import { chooseDensity, type Density, useDensity } from '../theme/density.ts'
import { useLanguage } from '../text/use-text.ts'

const languages: readonly Language[] = ['id', 'en']
const appearances: readonly MantineColorScheme[] = ['auto', 'light', 'dark']
const densities: readonly Density[] = ['roomy', 'compact']

export function LanguageChoice() {
  const { text, language, choose } = useLanguage()
  return (
    <NativeSelect
      label={text.app.language}
      value={language}
      data={languages.map((value) => ({ value, label: text.app.languageNames[value] }))}
      onChange={({ currentTarget }) => void choose(currentTarget.value === 'en' ? 'en' : 'id')}
    />
  )
}

export function AppearanceChoice() {
  const { text } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <NativeSelect
      label={text.app.appearance}
      value={colorScheme}
      data={appearances.map((value) => ({ value, label: text.app.appearances[value] }))}
      onChange={({ currentTarget }) =>
        setColorScheme(appearances.find((known) => known === currentTarget.value) ?? 'auto')
      }
    />
  )
}

export function DensityChoice() {
  const { text } = useLanguage()
  const density = useDensity()
  return (
    <NativeSelect
      label={text.app.density}
      value={density}
      data={densities.map((value) => ({ value, label: text.app.densities[value] }))}
      onChange={({ currentTarget }) => chooseDensity(currentTarget.value === 'compact' ? 'compact' : 'roomy')}
    />
  )
}
