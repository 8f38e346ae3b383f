import type { NominationRow } from '#nomination/contract.ts'
import { occupations } from '#values/occupation.ts'
import { sheetWords as words } from '../../text/id/sheet.ts'
import type { OwnDesa } from './own-desa.ts'
import './signing-sheet.css'

type Props = { readonly desa: OwnDesa; readonly names: readonly NominationRow[] }

/** The list as it is signed and stamped by the head of the desa. Numbers masked: paper goes through many hands. */
export function SigningSheet({ desa: { name, kecamatan, area }, names }: Props) {
  const isKelurahan = kelurahan.test(area)
  return (
    <article className="sheet" lang="id">
      <h3 className="sheet__title">{words.title}</h3>
      <dl className="sheet__place">
        <dt>{isKelurahan ? words.kelurahan : words.desa}</dt>
        <dd>{name}</dd>
        <dt>{words.kecamatan}</dt>
        <dd>{kecamatan}</dd>
      </dl>
      <table className="sheet__names">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.person}</th>
            <th scope="col" className="only-paper">
              {words.sex}
            </th>
            <th scope="col">{words.work}</th>
            <th scope="col" className="only-paper">
              {words.place}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((row, at) => (
            <Line key={row.id} row={row} place={at + 1} />
          ))}
        </tbody>
      </table>
      <p>{words.sum(names.length)}</p>
      <div className="sheet__hand keep">
        <p>{words.date}</p>
        <p>{words.head(isKelurahan, name)}</p>
        <p className="sheet__seal">{words.signature}</p>
        <p>{words.line}</p>
      </div>
    </article>
  )
}

/** In a code of the home ministry the last four digits of a kelurahan begin with 1, those of a desa with 2. */
const kelurahan = /[.]1\d{3}$/

function Line({ row, place }: { readonly row: NominationRow; readonly place: number }) {
  const known = occupations.find(({ code }) => code === row.occupation)
  return (
    <tr>
      <td>{place}</td>
      <td>
        {row.name}
        <span className="sheet__nik digits">{row.nik}</span>
      </td>
      <td className="only-paper">{row.sex}</td>
      <td>{known?.label.id ?? row.occupationWritten}</td>
      <td className="only-paper">{row.workplace}</td>
    </tr>
  )
}
