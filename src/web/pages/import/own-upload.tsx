import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { DownloadButton } from '../../kit/download-button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { desaLimits } from './choose-files.ts'
import type { Entry } from './import-state.ts'
import { OwnList } from './own-list.tsx'
import { SendingStep } from './sending-step.tsx'
import { useImport } from './use-import.ts'

const route = getRouteApi('/$pemda')

type Props = { readonly programmeId: string }

/** The desa's own upload: no choice of a desa and no steps, one file with what becomes of it below. */
export function OwnUpload(props: Props) {
  const [round, setRound] = useState(0)
  return <OneUpload key={round} {...props} onOther={() => setRound(round + 1)} />
}

/** A desa is its own sender, and sends today. */
const own = { sender: '', nominatedOn: undefined }

function OneUpload({ programmeId, onOther }: Props & { readonly onOther: () => void }) {
  const words = useImportText().own
  const { area } = useGrant()
  const { pemda } = route.useParams()
  const importing = useImport(programmeId, own)
  const { entries } = importing.work
  if (entries.length === 0) {
    return (
      <>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        <div>
          <DownloadButton file={{ path: `/nominations/form/${area}`, params: { programmeId } }}>
            {words.form}
          </DownloadButton>
        </div>
        <SendingStep importing={importing} kinds={{ limits: desaLimits, words: words.kinds }} />
      </>
    )
  }
  return (
    <>
      {entries.map((entry) => (
        <OwnList key={entry.key} entry={entry} importing={importing} />
      ))}
      <div className="row">
        {entries.some(isReceived) ? (
          <LinkButton link={{ to: '/$pemda/desa', params: { pemda } }}>{words.toList}</LinkButton>
        ) : null}
        <Button variant="default" onClick={onOther}>
          {words.other}
        </Button>
      </div>
    </>
  )
}

const isReceived = ({ state }: Entry) => state === 'received'
