import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router'
import { PageHead } from '../../kit/page-head.tsx'
import { AppearanceChoice, DensityChoice, LanguageChoice } from '../../shell/choices.tsx'
import { hearsAlarms, readsHolders, readsLetterheads, readsTemplates } from '../../shell/duties.ts'
import { readsColumnMaps } from '../../shell/may-act.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useText } from '../../text/use-text.ts'
import './settings.css'

const route = getRouteApi('/$pemda')

type Part = { readonly title: string; readonly about: string; readonly link: LinkProps }

/** Accounts, column maps, rules and trail; and how this device shows Payung. */
export function SettingsPage() {
  const text = useText()
  const { settings } = useOfficeText()
  return (
    <>
      <PageHead title={text.places.settings} lead={settings.lead} />
      <ul className="settings">
        {useParts().map(({ title, about, link }) => (
          <li key={title}>
            <h2>
              <Link {...link}>{title}</Link>
            </h2>
            <p className="soft">{about}</p>
          </li>
        ))}
      </ul>
      <section className="stack">
        <div>
          <h2>{settings.device}</h2>
          <p className="soft">{settings.deviceText}</p>
        </div>
        <div className="settings__device">
          <LanguageChoice />
          <AppearanceChoice />
          <DensityChoice />
        </div>
      </section>
    </>
  )
}

/** Nobody is sent to a page that would only tell him that it is not his. */
function useParts(): readonly Part[] {
  const { settings, alarms, holders, letterTemplates, letterheads } = useOfficeText()
  const grant = useGrant()
  const { role } = grant
  const { pemda } = route.useParams()
  const params = { pemda }
  const watches = role === 'administrator' || role === 'auditor'
  return [
    ...(watches ? [{ ...settings.accounts, link: { to: '/$pemda/pengaturan/akun', params } } as const] : []),
    ...(readsHolders(grant)
      ? [{ title: holders.title, about: holders.about, link: { to: '/$pemda/pengaturan/pejabat', params } } as const]
      : []),
    ...(readsLetterheads(grant)
      ? [
          {
            title: letterheads.title,
            about: letterheads.about,
            link: { to: '/$pemda/pengaturan/kop', params },
          } as const,
        ]
      : []),
    ...(readsTemplates(grant)
      ? [
          {
            title: letterTemplates.title,
            about: letterTemplates.about,
            link: { to: '/$pemda/pengaturan/templat', params },
          } as const,
        ]
      : []),
    ...(readsColumnMaps(grant)
      ? [{ ...settings.columns, link: { to: '/$pemda/pengaturan/kolom', params } } as const]
      : []),
    { ...settings.rulebook, link: { to: '/$pemda/pengaturan/aturan', params } },
    ...(watches ? [{ ...settings.keys, link: { to: '/$pemda/pengaturan/kunci', params } } as const] : []),
    ...(hearsAlarms(grant)
      ? [{ title: alarms.title, about: alarms.about, link: { to: '/$pemda/pengaturan/peringatan', params } } as const]
      : []),
    ...(watches ? [{ ...settings.trail, link: { to: '/$pemda/pengaturan/jejak', params } } as const] : []),
    ...(role === 'administrator' ? [{ ...settings.pemda, link: { to: '/buka-pemda' } } as const] : []),
  ]
}
