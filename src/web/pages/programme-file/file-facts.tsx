import { formatRupiah, rupiah } from '#values/rupiah.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useFileText } from '../../text/use-file-text.ts'
import { FactList } from '../people/fact-list.tsx'
import type { WithFileProps } from './with-file.tsx'

/** Whether this is still a plan, and how old the list is on the first day of cover. */
export function FileFacts({ file: { age, lacks, budget } }: WithFileProps) {
  const words = useFileText()
  const dayName = useDayName()
  const { facts } = words
  const missing = lacks.map((one) => facts.lacking[one]).join(', ')
  const old =
    age === null ? facts.noAge : facts.ageOf(age.days, dayName(age.finalOn), dayName(age.coverFrom), age.isOver)
  return (
    <FactList
      facts={[
        { name: facts.standing, value: lacks.length === 0 ? facts.open : facts.planning(missing) },
        { name: facts.age, value: old },
        ...(budget?.of ?? []).map(({ measure, whole, about, source }) => ({
          name: facts.shareOf(words.options['measure']?.[measure] ?? measure),
          value: facts.share(budget?.ceiling ?? 0, whole, {
            ceiling: formatRupiah(rupiah(budget?.ceiling ?? 0)),
            whole: about ? words.about(formatRupiah(rupiah(whole))) : formatRupiah(rupiah(whole)),
            source,
          }),
        })),
      ]}
    />
  )
}
