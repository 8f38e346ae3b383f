import './people.css'

type Props = { readonly facts: readonly { readonly name: string; readonly value: string }[] }

/** Facts about one thing, each under its name; an empty one is a dash and not a gap. */
export function FactList({ facts }: Props) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
