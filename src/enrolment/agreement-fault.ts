import type { Tx } from '#platform/index.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import type { MakeFileInput } from './contract.ts'
import { fileKind, isLarge, type Counted } from './rules/agreed-file.ts'

/** Whatever door asked for the work: the file of a large list is not written without its agreement. */
export async function agreementFault(
  tx: Tx,
  list: { readonly id: string; readonly effect: unknown },
  proposalId: string | undefined,
): Promise<Refusal | undefined> {
  if (!isLarge(list.effect as Counted)) return undefined
  if (proposalId === undefined) return refuse('second-person-missing')
  const agreed = await tx
    .selectFrom('proposal')
    .select('input')
    .where('id', '=', proposalId)
    .where('act', '=', fileKind)
    .where('decision', '=', 'approved')
    .executeTakeFirst()
  const isOfList = agreed !== undefined && (agreed.input as MakeFileInput).decreeListId === list.id
  return isOfList ? undefined : refuse('second-person-missing')
}
