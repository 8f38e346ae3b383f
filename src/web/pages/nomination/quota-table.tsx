import { CountField } from '../../kit/grouped-field.tsx'
import type { FormPart } from '../../kit/use-form.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Fold } from '../../kit/fold.tsx'
import type { QuotaDesa } from './quota-paste.ts'
import type { RoundTyped } from './round-typed.ts'
import './board.css'

type Props = FormPart<RoundTyped> & { readonly desa: readonly QuotaDesa[] }

/** The quota of every desa, folded under its kecamatan, with the sum of all. */
export function QuotaTable({ value: { quotas }, set, desa }: Props) {
  const { round: words, board } = useOfficeText().nomination
  const filled = Object.values(quotas).filter((quota) => quota !== '')
  const groups = [...Map.groupBy(desa, ({ kecamatan }) => kecamatan)]
  return (
    <fieldset className="stack">
      <legend className="board__legend">
        <h2>{words.perDesa}</h2>
      </legend>
      <output className="figure">{words.sum(sum(filled), filled.length, desa.length)}</output>
      <div>
        {groups.map(([kecamatan, members]) => (
          <Fold
            key={kecamatan}
            head={
              <>
                <b className="board__name">{board.kecamatan(kecamatan)}</b>
                <span className="figure">{words.groupSum(sum(members.map(({ code }) => quotas[code] ?? '')))}</span>
              </>
            }
          >
            <div className="form__fields">
              {members.map(({ code, name }) => (
                <CountField
                  key={code}
                  id={code}
                  label={name}
                  value={quotas[code] ?? ''}
                  onChange={(quota) => set({ quotas: { ...quotas, [code]: quota } })}
                />
              ))}
            </div>
          </Fold>
        ))}
      </div>
    </fieldset>
  )
}

const sum = (quotas: readonly string[]) => quotas.reduce((total, quota) => total + Number(quota), 0)
