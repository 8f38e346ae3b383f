import type { ListView } from '#nomination/contract.ts'
import { askEarly } from '../api/early-answers.ts'
import {
  boardQuestion,
  ownRowsQuestion,
  programmesQuestion,
  sessionQuestion,
  versionsQuestion,
} from '../api/questions.ts'
import type { Session } from '../api/session.ts'
import { standingLists } from '../pages/field/standing-lists.ts'
import { chosenGrant, worksInField } from '../shell/chosen-grant.ts'
import { programmeIn } from '../shell/programme-in.ts'

type Rows<Row> = { readonly rows: readonly Row[] }

/**
 * Asks what the list of the own desa will ask, in the same order: each of these questions needs the answer before. What
 * fails here is not taken by the page, which asks again and tells the operator.
 */
export async function askForDesa({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Promise<void> {
  const { grants } = await askEarly<Session>(sessionQuestion)
  const grant = chosenGrant(grants, pathname.split('/')[1] ?? '')
  if (grant === undefined || !worksInField(grant)) return
  const programmes = await askEarly<Rows<{ readonly id: string }>>(programmesQuestion(grant))
  const programme = programmeIn(programmes.rows, new URLSearchParams(search).get('program') ?? undefined)
  if (programme === undefined) return
  const about = { programmeId: programme.id, area: grant.area }
  const board = askEarly(boardQuestion(grant, programme.id))
  const versions = await askEarly<Rows<ListView>>(versionsQuestion(grant, about))
  const rows = standingLists(versions.rows).map(({ id }) => askEarly(ownRowsQuestion(grant, id)))
  await Promise.all([board, ...rows])
}
