import { useEffect, useState } from 'react'
import { useOfficeText } from '../../text/use-office-text.ts'
import './paper-beside.css'

/** The picture of the paper beside the form into which it is typed. A PDF has no picture here: it is opened in a program of its own. */
export function PaperBeside({ file }: { readonly file: File }) {
  return file.type.startsWith('image/') ? <Picture key={`${file.name} ${file.lastModified}`} file={file} /> : null
}

function Picture({ file }: { readonly file: File }) {
  const words = useOfficeText().nomination.one
  const [address] = useState(() => URL.createObjectURL(file))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <section className="paper-beside no-print" aria-label={words.picture}>
      <a href={address} target="_blank" rel="noreferrer">
        <img src={address} alt={words.pictureOf(file.name)} />
      </a>
    </section>
  )
}
