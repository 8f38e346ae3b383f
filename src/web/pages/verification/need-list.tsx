import type { ProgrammeRow } from '#programme/contract.ts'
import type { SnapshotRow } from '#verification/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router'
import { funnelQuery } from '../../api/funnel.ts'
import { programmeQuery } from '../../api/programme.ts'
import { snapshotsQuery } from '../../api/verification.ts'
import { useDayName } from '../../kit/use-day-name.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

type Need = { readonly key: string; readonly there: boolean; readonly words: string; readonly way?: Way | undefined }
type Way = { readonly words: string; readonly link: LinkProps }

/** What a verification rests on: names, the two deliveries, the policy. What is missing says where to get it. */
export function NeedList({ programme }: { readonly programme: ProgrammeRow }) {
  const { need } = useOfficeText().verification
  const needs = useNeeds(programme)
  return (
    <section className="stack">
      <h3>{need.title}</h3>
      <ul className="needs">
        {needs.map(({ key, there, words, way }) => (
          <li key={key} className="needs__line" data-there={there || undefined}>
            <span className="needs__mark">{there ? need.have : need.lack}</span>
            <span>{words}</span>
            {there || way === undefined ? null : <Link {...way.link}>{way.words}</Link>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Only what was answered: a number nobody could load is neither there nor missing. */
function useNeeds(programme: ProgrammeRow): readonly Need[] {
  const { need } = useOfficeText().verification
  const { pemda } = route.useParams()
  const grant = useGrant()
  const dayName = useDayName()
  const funnel = useQuery(funnelQuery(grant, programme.id))
  const snapshots = useQuery(snapshotsQuery(grant))
  const view = useQuery(programmeQuery(grant, programme.id))
  const params = { pemda }
  const toData: Way = { words: need.toData, link: { to: '/$pemda/verifikasi/data', params } }
  const names = funnel.data?.received
  const [welfare, cover] = (['dtsen', 'cover'] as const).map((kind) => newestReady(snapshots.data?.rows, kind))
  const say = (found: SnapshotRow | undefined, words: (source: string, day: string) => string, none: string) =>
    found === undefined ? none : words(found.source, dayName(found.dataDate))
  const policy = view.data?.policy
  return [
    ...(names === undefined
      ? []
      : [
          {
            key: 'names',
            there: names > 0,
            words: names > 0 ? need.names(names) : need.noNames,
            way: { words: need.toNames, link: { to: '/$pemda/usulan', params } } satisfies Way,
          },
        ]),
    ...(snapshots.data === undefined
      ? []
      : [
          { key: 'welfare', there: !!welfare, words: say(welfare, need.welfare, need.noWelfare), way: toData },
          { key: 'cover', there: !!cover, words: say(cover, need.cover, need.noCover), way: toData },
        ]),
    ...(policy === undefined
      ? []
      : [
          {
            key: 'policy',
            there: policy !== null,
            words: policy === null ? need.noPolicy : need.policy(policy.version),
            way: { words: need.toPolicy, link: { to: '/$pemda/program', params } } satisfies Way,
          },
        ]),
  ]
}

/** The newest delivery of a kind that was read to its end; deliveries come newest first. */
export const newestReady = (rows: readonly SnapshotRow[] | undefined, kind: SnapshotRow['kind']) =>
  rows?.find((row) => row.kind === kind && row.state === 'ready')
