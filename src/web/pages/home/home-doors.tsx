import { getRouteApi, Link } from '@tanstack/react-router'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { doorsOf, doorTo } from './role-doors.ts'

const route = getRouteApi('/$pemda')

/** What this duty can do today, in its own words; nothing for those whose work comes to them as a list. */
export function HomeDoors() {
  const { home } = useOfficeText()
  const { pemda } = route.useParams()
  const names = doorsOf(useGrant().role)
  if (names.length === 0) return null
  return (
    <section className="home__doors">
      <h2>{home.doors.title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Link to={doorTo(name)} params={{ pemda }}>
              {home.doors[name].act}
            </Link>
            <span className="soft">{home.doors[name].about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
