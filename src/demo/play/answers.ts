import type { SelectionCounts } from '#selection/contract.ts'
import type { PreviewFile, ReceiveAnswer } from '#nomination/contract.ts'
import type { SnapshotRow, VerificationRun } from '#verification/contract.ts'

export type { ReceiveAnswer }
export type PreviewAnswer = { readonly files: readonly PreviewFile[] }
export type FileAnswer = { readonly digest: string }
export type ImportResult = { readonly snapshotId: string; readonly entries: number; readonly faults: number }
export type VerifyResult = { readonly runId: string; readonly counts: VerificationRun['counts'] }
export type Snapshots = { readonly rows: readonly SnapshotRow[] }
export type SelectResult = { readonly runId: string; readonly counts: SelectionCounts }
export type Proposal = {
  readonly proposalId: string
  readonly effect: { readonly people: number; readonly rupiah: number }
}
export type Locked = { readonly output: { readonly listId: string; readonly code: string } }
