import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { keepScan } from '../../api/nomination.ts'
import { areasQuery } from '../../api/people.ts'
import { FaultNotice } from '../../kit/fault-notice.tsx'
import { Finder } from '../../kit/finder.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useGrant } from '../../shell/grant-context.ts'
import { kecamatanOf, useAreaNames } from '../../shell/use-area-names.ts'
import { useImportText } from '../../text/use-import-text.ts'
import { holdPaper } from '../nomination/paper-in-hand.ts'
import { isPhoto } from './choose-files.ts'
import type { Sending } from './import-state.ts'

/** Photographs of lists that came among the files: nobody reads rows out of them, so they are typed with the picture beside. */
export function Photos({ sendings }: { readonly sendings: readonly Sending[] }) {
  const words = useImportText().files
  const photos = sendings.filter(({ state, file }) => state === 'failed' && isPhoto(file))
  if (photos.length === 0) return null
  return (
    <Notice tone="wait" title={words.photoTitle}>
      <p>{words.photoText}</p>
      {photos.map(({ key, file }) => (
        <Photo key={key} id={key} file={file} />
      ))}
    </Notice>
  )
}

function Photo({ id, file }: { readonly id: string; readonly file: File }) {
  const words = useImportText()
  const areaName = useAreaNames()
  const { data } = useQuery(areasQuery(useGrant()))
  const [code, setCode] = useState('')
  const opening = useOpening(file)
  const desa = (data?.rows ?? []).filter((area) => area.code.length === 13)
  return (
    <div className="stack">
      <Finder
        id={`${id}-photo`}
        label={words.files.photoDesa(file.name)}
        options={desa.map((one) => ({ value: one.code, label: one.name, note: areaName(kecamatanOf(one.code)) }))}
        value={code}
        onChange={setCode}
      />
      {code === '' ? null : (
        <Button loading={opening.isPending} onClick={() => opening.mutate(code)}>
          {words.files.photoType}
        </Button>
      )}
      {opening.isError ? <FaultNotice thrown={opening.error} /> : null}
    </div>
  )
}

/** Kept as evidence first, whatever becomes of the typing. */
function useOpening(file: File) {
  const grant = useGrant()
  const navigate = useNavigate()
  return useMutation({
    retry: false,
    mutationFn: async (area: string) => {
      const still = new AbortController()
      const { digest } = await keepScan(grant, file, { signal: still.signal, onProgress: () => {} })
      holdPaper(area, { digest, file })
      await navigate({ to: '/$pemda/usulan/desa/$desa/orang', params: { pemda: grant.pemda, desa: area } })
    },
  })
}
