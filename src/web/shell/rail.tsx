import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '../text/use-text.ts'
import { useGrant } from './grant-context.ts'
import { hasFor, officePlaces } from './places.ts'
import './rail.css'

const route = getRouteApi('/$pemda')

/** The places of this duty, as words. */
export function Rail({ onFollow }: { readonly onFollow?: () => void }) {
  const text = useText()
  const { pemda } = route.useParams()
  const grant = useGrant()
  const places = officePlaces.filter((place) => hasFor(place, grant))
  return (
    <ul className="rail">
      {places.map(({ name, to }) => (
        <li key={name}>
          <Link to={to} params={{ pemda }} onClick={onFollow}>
            {text.places[name]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
