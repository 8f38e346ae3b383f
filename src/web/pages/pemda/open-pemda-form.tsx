import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { openPemda, type Region } from '../../api/pemda.ts'
import { type Session, sessionQuery } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { Finder } from '../../kit/finder.tsx'
import { ErrorSummary } from '../../kit/error-summary.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useForm } from '../../kit/use-form.ts'
import { rememberGrant } from '../../shell/chosen-grant.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { regionOptions } from './region-options.ts'

type Props = { readonly regions: readonly Region[]; readonly present: readonly Region[] }

export function OpenPemdaForm({ regions, present }: Props) {
  const { opening } = useOfficeText()
  const { part, faults, attempt, submit } = useForm({ code: '' }, ({ code }) => faultsOf(code, present, opening))
  const enter = useEntering(part.value.code)
  const opened = useAct((code: string, key) => openPemda(code, key), enter)
  const chosen = regions.find(({ code }) => code === part.value.code)
  return (
    <form className="stack-wide" onSubmit={submit(({ code }) => opened.mutate(code))} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      <Finder
        id="code"
        label={opening.region}
        hint={opening.regionHint}
        options={regionOptions(regions)}
        value={part.value.code}
        onChange={(code) => part.set({ code })}
        error={part.faultAt('code')}
      />
      <section className="stack">
        <h2>{opening.what}</h2>
        <ul className="opening__points">
          {opening.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{opening.duty}</p>
      </section>
      {opened.isError ? <FaultNotice thrown={opened.error} /> : null}
      <div className="row">
        <Button type="submit" loading={opened.isPending}>
          {chosen === undefined ? opening.act : opening.actOf(chosen.name)}
        </Button>
        <p className="soft small">{opening.takes}</p>
      </div>
    </form>
  )
}

type Words = ReturnType<typeof useOfficeText>['opening']

function faultsOf(code: string, present: readonly Region[], words: Words) {
  if (code === '') return [{ field: 'code', text: words.needRegion }]
  const open = present.find((pemda) => pemda.code === code)
  return open === undefined ? [] : [{ field: 'code', text: words.present(open.name) }]
}

/** Goes to the start page of the new Pemda, where the administrator invites the officer who creates its programme. */
function useEntering(pemda: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (session: Session) => {
    queries.setQueryData(sessionQuery.queryKey, session)
    const own = session.grants.find((grant) => grant.pemda === pemda)
    if (own !== undefined) rememberGrant(own)
    await navigate({ to: '/$pemda/beranda', params: { pemda } })
  }
}
