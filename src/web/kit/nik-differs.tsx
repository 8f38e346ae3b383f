import { nikStates, parseNik, readNik } from '#values/nik.ts'
import { formatDate, type PlainDate } from '#values/plain-date.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Sex } from '#values/sex.ts'
import { Button } from '@mantine/core'
import { useLanguage } from '../text/use-text.ts'

type Props = {
  readonly nik: string
  readonly birthDate?: PlainDate | undefined
  readonly sex?: Sex | undefined
  readonly today: PlainDate
  /** Which of the two this stands at. */
  readonly at: 'birthDate' | 'sex'
  readonly onTake: (said: { readonly birthDate: PlainDate; readonly sex: Sex }) => void
}

const conflict = { birthDate: 'birth-date-conflict', sex: 'sex-conflict' } as const

/**
 * What the NIK says instead, at the field that says otherwise and while it is typed: after saving nobody has the card
 * in hand any more. It holds nothing back, since a NIK stays when the birth date on the card is corrected.
 */
export function NikDiffers({ nik: digits, birthDate, sex, today, at, onTake }: Props) {
  const { text, language } = useLanguage()
  const { differs, take } = text.kit.nik
  const nik = parseNik(digits)
  const isSaid = isRefusal(nik) || !nikStates(digits, { birthDate, sex, today }).includes(conflict[at])
  const said = isSaid ? undefined : readNik(nik, today)
  const born = said?.birthDate
  const words =
    born && (at === 'sex' ? differs.sex(text.kit.sexes[said.sex]) : differs.birthDate(formatDate(born, language)))
  return (
    <div className="nik-field__differs" aria-live="polite">
      {words ? (
        <>
          <p className="small">{words}</p>
          <Button variant="default" onClick={() => onTake({ birthDate: born, sex: said.sex })}>
            {take[at]}
          </Button>
        </>
      ) : null}
    </div>
  )
}
