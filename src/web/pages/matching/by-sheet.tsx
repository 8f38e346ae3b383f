import type { MatchingList } from '#verification/contract.ts'
import { type KeptFile, sendDelivery } from '../../api/verification.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { OneFile } from '../../kit/one-file.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { useOfficeText } from '../../text/use-office-text.ts'

/** As long as an office's list may be; the door reads no more rows. */
const limits = { endings: ['.xlsx', '.csv', '.txt'], limit: 64 * 2 ** 20 }

type Props = { readonly list: MatchingList; readonly onSent: (file: KeptFile) => void }

/** The list out as a sheet, and the file that comes back. */
export function BySheet({ list, onSent }: Props) {
  const words = useOfficeText().matching
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
      <Choosing onSent={onSent} />
    </div>
  )
}

function Choosing({ onSent }: Pick<Props, 'onSent'>) {
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
