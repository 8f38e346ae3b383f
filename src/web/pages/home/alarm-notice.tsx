import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { useOfficeText } from '../../text/use-office-text.ts'

const route = getRouteApi('/$pemda')

/** On the start page of whoever must know: that somebody looked full numbers up oddly, until somebody judged it. */
export function AlarmNotice({ waiting }: { readonly waiting: number }) {
  const { alarms } = useOfficeText()
  const { pemda } = route.useParams()
  if (waiting === 0) return null
  const link = { to: '/$pemda/pengaturan/peringatan', params: { pemda } } as const
  return (
    <Notice
      tone="risk"
      title={alarms.waiting(waiting)}
      action={
        <LinkButton variant="default" link={link}>
          {alarms.open}
        </LinkButton>
      }
    >
      {alarms.waitingText}
    </Notice>
  )
}
