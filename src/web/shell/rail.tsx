import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '../text/use-text.ts'
import { officePlaces } from './places.ts'
import './rail.css'

const route = getRouteApi('/$pemda')

/** The eight places, as words. */
export function Rail({ onFollow }: { readonly onFollow?: () => void }) {
  const text = useText()
  const { pemda } = route.useParams()
  return (
    <ul className="rail">
      {officePlaces.map(({ name, to }) => (
        <li key={name}>
          <Link to={to} params={{ pemda }} onClick={onFollow}>
            {text.places[name]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
