import type { ListView } from '#nomination/contract.ts'
import { setAdditionApart } from '#nomination/rules/addition.ts'
import { getRouteApi } from '@tanstack/react-router'
import { Fold } from '../../kit/fold.tsx'
import { useListState } from '../../kit/table/list-state.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { Changes } from './changes.tsx'
import { ListRows } from './list-rows.tsx'
import { OpenVersion, VersionFacts, VersionHead } from './version-panel.tsx'
import './desa.css'

const page = getRouteApi('/$pemda/office/usulan/desa/$desa')

type Props = { readonly versions: readonly ListView[] }

/** The versions, newest first; one of them is open, with its rows or with what it changed: at first what was sent. */
export function Versions({ versions }: Props) {
  const words = useOfficeText().nomination.desa
  const { versi } = page.useSearch()
  const open = versions.find(({ version }) => String(version) === versi) ?? sentOf(versions)
  const others = versions.filter((version) => version !== open)
  if (open === undefined) return null
  return (
    <>
      <section className="stack">
        <div className="section-head">
          <h2>{words.versions}</h2>
        </div>
        <article className="panel stack">
          <div className="desa__head">
            <VersionHead list={open} />
          </div>
          <VersionFacts list={open} />
        </article>
        <div>
          {others.map((list) => (
            <Fold key={list.id} head={<VersionHead list={list} />}>
              <VersionFacts list={list} />
              <OpenVersion list={list} />
            </Fold>
          ))}
        </div>
      </section>
      <Content key={open.id} list={open} />
    </>
  )
}

/** The newest of what the desa sent and stands; only its first drafts while it sent nothing. */
function sentOf(versions: readonly ListView[]): ListView | undefined {
  const standing = versions.filter(isStanding)
  return setAdditionApart(standing).shown[0] ?? versions[0]
}

type Standing = ListView & { readonly state: Exclude<ListView['state'], 'superseded'> }
const isStanding = (list: ListView): list is Standing => list.state !== 'superseded'

const views = ['isi', 'perubahan'] as const

function Content({ list }: { readonly list: ListView }) {
  const words = useOfficeText().nomination.desa
  const state = useListState()
  const { lihat } = page.useSearch()
  const shown = lihat === 'perubahan' ? 'perubahan' : 'isi'
  return (
    <section className="stack">
      <div className="section-head">
        <h2>{words.version(list.version)}</h2>
        <div className="row no-print">
          {views.map((view) => (
            <button
              key={view}
              type="button"
              className="desa__tab"
              aria-pressed={view === shown}
              onClick={() => state.filter({ lihat: view === 'isi' ? undefined : view, hasil: undefined })}
            >
              {view === 'isi' ? words.rowsTab : words.changesTab}
            </button>
          ))}
        </div>
      </div>
      {shown === 'isi' ? <ListRows list={list} /> : <Changes list={list} />}
    </section>
  )
}
