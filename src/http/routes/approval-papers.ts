import type * as z from 'zod/mini'
import { officeName } from '#access/approval/rules/act-words.ts'
import { sheetOf } from '#access/approval/sheet-of.ts'
import { takeSheet } from '#access/approval/sheet-file.ts'
import { signingRoles } from '#access/approval/signing-roles.ts'
import * as contract from '#access/contract/approval.ts'
import { drawApprovalSheet } from '#letters/approval-sheet.ts'
import { formatDate } from '#values/plain-date.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { rupiah } from '#values/rupiah.ts'
import { download, type FileAnswer, type PemdaRoute, type QueryContext } from '../route.ts'

/** The sheet on which somebody without an account agrees, and what came back signed. */
export const approvalPapers: readonly PemdaRoute[] = [
  download({
    path: '/proposals/:proposalId/sheet',
    summary: 'The sheet with which an office agrees on paper, as PDF on F4',
    roles: signingRoles,
    input: contract.proposalInput,
    read: (context, { proposalId }) => drawSheet(context, proposalId),
  }),
  {
    method: 'GET',
    path: '/approvals/:approvalId/signed-sheet',
    summary: 'The signed sheet as it came; logged',
    roles: [...signingRoles, 'auditor'],
    input: contract.sheetInput,
    answer: 'file',
    run: ({ platform, actor }, asked: z.output<typeof contract.sheetInput>) => takeSheet(platform, actor, asked),
  },
]

async function drawSheet({ tx, actor, platform }: QueryContext, proposalId: string): Promise<FileAnswer | Refusal> {
  const { world } = platform
  const sheet = await sheetOf(tx, world, actor, proposalId)
  if (isRefusal(sheet)) return sheet
  const day = (moment: Date) => formatDate(world.clock.dayOf(moment), 'id')
  const bytes = await drawApprovalSheet({
    ...sheet,
    rupiah: rupiah(sheet.rupiah),
    proposedOn: day(sheet.proposedAt),
    validUntil: day(sheet.expiresAt),
    approvers: sheet.roles.map(officeName),
    madeOn: world.clock.today(),
  })
  return { name: 'lembar-persetujuan.pdf', mediaType: 'application/pdf', bytes }
}
