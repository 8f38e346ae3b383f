import type { HeadSheetText } from '#letters/rules/head-sheet-layout.ts'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../api/download.ts'
import { DownloadButton } from '../../kit/download-button.tsx'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'
import { pictureOf } from './paint-sheet.ts'

type Props = {
  /** In Indonesian, whatever the screen speaks: it goes to the head of region. */
  readonly sheet: HeadSheetText
  readonly programmeId: string
  readonly area: string | undefined
  readonly fileName: string
}

/** As PDF for the folder of papers, as a picture for a phone. */
export function SendOn({ sheet, programmeId, area, fileName }: Props) {
  const words = useOfficeText().headSheet
  const drawing = useMutation({ mutationFn: async () => handOn(await pictureOf(sheet), fileName) })
  return (
    <div className="row">
      <DownloadButton file={{ path: '/head-sheet.pdf', params: { programmeId, area } }}>{words.pdf}</DownloadButton>
      <Button loading={drawing.isPending} onClick={() => drawing.mutate()}>
        {words.picture}
      </Button>
      {drawing.isError ? <FaultNotice thrown={drawing.error} /> : null}
    </div>
  )
}

/** A phone offers WhatsApp and the like; a computer saves it. */
async function handOn(picture: Blob, name: string): Promise<void> {
  const file = new File([picture], name, { type: 'image/png' })
  const isPhone = matchMedia('(pointer: coarse)').matches
  if (!isPhone || !navigator.canShare?.({ files: [file] })) return saveFile(file, name)
  // Closing the menu of the phone is no fault.
  await navigator.share({ files: [file] }).catch((error: Error) => {
    if (error.name !== 'AbortError') saveFile(file, name)
  })
}
