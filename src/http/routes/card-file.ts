import type { Actor } from '#access/actor.ts'
import { printCard } from '#access/second-step/print-card.ts'
import { drawCodeCard } from '#letters/code-card.ts'
import type { Platform } from '#platform/index.ts'
import { formatDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import type { FileAnswer } from '../route.ts'

/** The codes leave as the sheet that is cut out, and nowhere else. */
export async function cardFile(
  platform: Platform,
  actor: Actor,
  { accountId, site }: { readonly accountId: string; readonly site: string },
): Promise<FileAnswer | Refusal> {
  const card = await printCard(platform, actor, accountId)
  if (isRefusal(card)) return card
  const bytes = await drawCodeCard({ ...card, site, day: formatDate(card.madeOn, 'id') })
  return { name: 'kartu-kode.pdf', mediaType: 'application/pdf', bytes }
}
