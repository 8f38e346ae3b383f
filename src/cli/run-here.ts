import { perform } from '#access/act.ts'
import type { Actor } from '#access/actor.ts'
import { requesting, type Job } from '#access/job.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { Desk } from './as-account.ts'
import type { Ground } from './composition.ts'
import { readJob } from './read-job.ts'

const tick = 500

/** Requests a job, does it in this process and tells how far it is; the same job as from the browser. */
export async function runHere<Input, Result extends object>(
  { ground, actor }: Desk,
  job: Job<Input, Result>,
  input: Input,
): Promise<Result | Refusal> {
  const asked = await perform(ground.platform, actor, requesting(job), { input })
  if (isRefusal(asked)) return asked
  const ref = { pemda: actor.pemda, jobId: asked.jobId }
  const telling = setInterval(() => void tell(ground, actor, asked.jobId), tick)
  await ground.runJob(ref)
  clearInterval(telling)
  const done = await readJob(ground.platform, actor, asked.jobId)
  process.stderr.write('\r')
  if (done.refusal) return done.refusal
  return done.state === 'done' ? (done.result as Result) : refuse('broken')
}

async function tell(ground: Ground, actor: Actor, jobId: string): Promise<void> {
  const { done, total } = await readJob(ground.platform, actor, jobId)
  process.stderr.write(`\r${done.toLocaleString('id')}${total === null ? '' : ` / ${total.toLocaleString('id')}`} `)
}
