import type { FilePart } from '#programme/contract/file/programme-file.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { programmeFileQuery, withdrawEntry } from '../../api/programme-file.ts'
import { useAct } from '../../api/use-act.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { ReasonForm } from '../../kit/reason-form.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { slugs } from './specs.ts'
import { useFileWords } from './use-file-words.ts'

const route = getRouteApi('/$pemda')

type Props = {
  readonly programmeId: string
  readonly part: FilePart
  readonly row: { readonly entryId: string; readonly version: number }
}

/** Takes an entry out with a reason; what it said stays on record. */
export function WithdrawEntry({ programmeId, part, row: { entryId, version } }: Props) {
  const { words } = useFileWords(part)
  const { pemda } = route.useParams()
  const grant = useGrant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const withdrawing = useAct(
    (because: string, key) => withdrawEntry(grant, { programmeId, part, entryId, version, because }, key),
    async () => {
      await queries.invalidateQueries(programmeFileQuery(grant, programmeId))
      await navigate({ to: '/$pemda/program/berkas/$bagian', params: { pemda, bagian: slugs[part] } })
    },
  )
  return (
    <div className="row">
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.withdraw.act}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={words.withdraw.title}>
        <ReasonForm {...words.withdraw} most={500} acting={withdrawing} onCancel={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}
