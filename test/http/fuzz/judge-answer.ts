import { refusalSentences } from '#values/refusal-sentence.ts'
import { typedNumbers } from './shapes.ts'

type Judged = {
  readonly route: { readonly answersNumbers?: boolean | undefined }
  readonly visitor: { readonly hidden: readonly string[] }
}

/**
 * What is wrong with an answer, whatever was asked: the server broke (an answer outside its contract breaks it too), a
 * refusal without a known code, a full number where none is to be shown, a name that stands only in other areas.
 */
export async function faultOf({ route, visitor }: Judged, answer: Response): Promise<string | undefined> {
  const body = await answer.text()
  // Said by Node before a header of this length reaches us.
  if (answer.status === 431) return undefined
  if (answer.status >= 500) return `answers ${answer.status}`
  const seen = visitor.hidden.find((name) => body.includes(name))
  if (seen) return `shows "${seen}" of another area`
  if (answer.status >= 400) return refusalFault(body)
  const isText = answer.headers.get('content-type')?.startsWith('application/json')
  const numbers = isText && !route.answersNumbers ? (body.match(/(?<![\d-])\d{16}(?!\d)/g) ?? []) : []
  if (numbers.some((number) => !typedNumbers.includes(number))) return 'shows a full number'
  return undefined
}

function refusalFault(body: string): string | undefined {
  try {
    const { refusal } = JSON.parse(body) as { refusal?: { code?: string } }
    return refusal?.code !== undefined && refusal.code in refusalSentences
      ? undefined
      : `refuses without a known code: ${body.slice(0, 200)}`
  } catch {
    return `refuses in no JSON: ${body.slice(0, 200)}`
  }
}
