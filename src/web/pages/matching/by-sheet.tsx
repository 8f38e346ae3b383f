import type { MatchingList } from '#verification/contract.ts'
import { useState } from 'react'
import { type KeptFile, sendDelivery } from '../../api/verification.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'
import { AboutReply } from './about-reply.tsx'

/** As long as an office's list may be; the door reads no more rows. */
const limits = { endings: ['.xlsx', '.csv', '.txt'], limit: 64 * 2 ** 20 }

/** The list out as a sheet, and its reply back in: the file, and what it says. */
export function BySheet({ list }: { readonly list: MatchingList }) {
  const words = useOfficeText().matching
  const [file, setFile] = useState<KeptFile>()
  if (file !== undefined) return <AboutReply list={list} file={file} onOther={() => setFile(undefined)} />
  return (
    <div className="matching__ways">
      <section className="panel stack" aria-labelledby="take-list">
        <div>
          <h2 id="take-list">{words.bySheet}</h2>
          <p className="soft small">{words.bySheetText}</p>
        </div>
        <p className="soft small">{words.holdsNumbers}</p>
        <div className="row">
          <DownloadButton variant="filled" file={{ path: `/verification/lists/${list.id}/sheet.xlsx` }}>
            {words.download}
          </DownloadButton>
        </div>
      </section>
      <Choosing onSent={setFile} />
    </div>
  )
}

function Choosing({ onSent }: { readonly onSent: (file: KeptFile) => void }) {
  const words = useOfficeText().matching
  const grant = useGrant()
  return (
    <div className="panel">
      <OneFile
        id="reply"
        label={words.send}
        limits={limits}
        kinds={words.kinds}
        send={async (file, sending) => onSent(await sendDelivery(grant, file, sending))}
      />
    </div>
  )
}
