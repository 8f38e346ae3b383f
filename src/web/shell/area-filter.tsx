import { areaLevel, parseAreaCode } from '#values/area-code.ts'
import { isRefusal } from '#values/refusal.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { areasQuery } from '../api/people.ts'
import { useText } from '../text/use-text.ts'
import { useGrant } from './grant-context.ts'
import { kecamatanOf } from './use-area-names.ts'

type Area = { readonly code: string; readonly name: string }
type Props = {
  /** Code of a kecamatan or a desa; nothing for everywhere. */
  readonly value: string | undefined
  readonly onChange: (area: string | undefined) => void
}

/** A kecamatan, and inside it a desa. The second field appears only when it has something to offer. */
export function AreaFilter({ value, onChange }: Props) {
  const text = useText()
  const words = text.places.areaFilter
  const { data } = useQuery(areasQuery(useGrant()))
  const areas = data?.rows ?? []
  const kecamatan = value === undefined ? undefined : kecamatanOf(value)
  const desa = areas.filter(({ code }) => levelOf(code) === 'desa' && kecamatanOf(code) === kecamatan)
  return (
    <>
      <NativeSelect
        label={words.kecamatan}
        value={kecamatan ?? ''}
        data={[{ value: '', label: words.all }, ...areas.filter(isKecamatan).map(option)]}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
      {desa.length === 0 ? null : (
        <NativeSelect
          label={words.desa}
          value={value ?? ''}
          data={[{ value: kecamatan ?? '', label: words.all }, ...desa.map(option)]}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </>
  )
}

const option = ({ code, name }: Area) => ({ value: code, label: name })
const isKecamatan = ({ code }: Area) => levelOf(code) === 'kecamatan'

function levelOf(text: string) {
  const code = parseAreaCode(text)
  return isRefusal(code) ? undefined : areaLevel(code)
}
