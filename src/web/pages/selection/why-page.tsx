import type { WhyAnswer } from '#selection/contract.ts'
import type { Sentence } from '#values/language.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { whyQuery } from '../../api/selection.ts'
import { FaultPicture } from '../../kit/fault-notice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { LoadingRows } from '../../kit/table/rows.tsx'
import { useMoment } from '../../kit/use-moment.ts'
import { WhyPanel } from '../../kit/why-panel.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { useLanguage, useText } from '../../text/use-text.ts'
import { FactList } from '../people/fact-list.tsx'
import { OutcomeWord } from './outcome-word.tsx'
import { useWhyOutcomes } from './why-outcomes.ts'
import './selection.css'

const route = getRouteApi('/$pemda/office/seleksi/mengapa/$run/$person')

/** Mengapa: one plain page about one person, fit to be printed and handed over. It names rules, never other people. */
export function WhyPage() {
  const { run, person } = route.useParams()
  const words = useOfficeText().selection.why
  const asked = useQuery(whyQuery(useGrant(), run, person))
  return (
    <>
      {asked.data === undefined ? <PageHead title={words.title} /> : <Head why={asked.data} />}
      {asked.isError ? <FaultPicture thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <LoadingRows columns={2} /> : null}
      {asked.data === undefined ? null : <Sheet why={asked.data} />}
    </>
  )
}

/** Who it is about stands first and largest; what the sheet is, and where he lives, under it. */
function Head({ why: { name, desa, kecamatan } }: { readonly why: WhyAnswer }) {
  const words = useOfficeText().selection.why
  const place = [desa, kecamatan].filter((part) => part !== '').join(', ')
  return <PageHead title={name} lead={place === '' ? words.title : `${words.title} · ${place}`} action={<Acts />} />
}

function Acts() {
  const text = useText()
  const words = useOfficeText().selection.why
  const { pemda, run } = route.useParams()
  return (
    <>
      <LinkButton variant="default" link={{ to: '/$pemda/seleksi/orang', params: { pemda }, search: { hasil: run } }}>
        {words.back}
      </LinkButton>
      <Button onClick={printWhole}>{text.kit.why.print}</Button>
    </>
  )
}

/** On paper nobody can open what is closed. */
function printWhole(): void {
  for (const basis of document.querySelectorAll('details')) basis.open = true
  window.print()
}

function Sheet({ why }: { readonly why: WhyAnswer }) {
  const words = useOfficeText().selection.why
  const { language } = useLanguage()
  const moment = useMoment()
  const say = (sentences: readonly Sentence[]) => sentences.map((sentence) => sentence[language])
  return (
    <article className="why-sheet">
      <WhyPanel
        status={<OutcomeWord of={why} />}
        verdict={say(why.verdict)}
        outcomes={useWhyOutcomes(why)}
        order={say(why.order)}
        changes={say(why.changes)}
      />
      <footer className="why-sheet__foot">
        <FactList
          facts={[
            { name: words.nik, value: why.nik },
            { name: words.programme, value: why.programme },
            { name: words.run, value: moment(why.selectedAt) },
            { name: words.code, value: why.resultDigest.slice(0, 16) },
          ]}
        />
        <p className="small soft">{words.wrong}</p>
      </footer>
    </article>
  )
}
