import fc from 'fast-check'

/** What of a JSON Schema the inputs of our contracts use. */
export type Shape = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** What is thrown at every field, whatever it wants. */
const wild = fc.constantFrom<unknown>(
  "74.06'; drop table person; --",
  '74.06%',
  '%_',
  '\0',
  '\uD800',
  '\u202Etxet',
  '😀'.repeat(50),
  '=HYPERLINK("http://x")',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'x'.repeat(10_000),
  '',
  null,
  -1,
  0,
  2 ** 53,
  1e308,
  '9999-12-31',
  '0000-00-00',
  '2025-02-30',
  [],
  {},
  { __proto__: null, constructor: 'x' },
)

/** Mostly what the contract asks for, so that the request gets past the door, and now and then anything at all. */
export function inputOf(shape: Shape, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fitting(shape, known) }, { weight: 1, arbitrary: wild })
}

function fitting(shape: Shape, known: readonly string[]): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => fitting(one, known)))
  if (shape.allOf) return fitting(Object.assign({}, ...shape.allOf) as Shape, known)
  if (shape.properties) return objectOf(shape.properties, known)
  if (shape.type === 'array') return fc.array(inputOf(shape.items ?? {}, known), { maxLength: 4 })
  if (shape.type === 'integer' || shape.type === 'number') return numberOf(shape)
  if (shape.type === 'boolean') return fc.boolean()
  if (shape.type === 'null') return fc.constant(null)
  return textOf(shape, known)
}

function objectOf(properties: Readonly<Record<string, Shape>>, known: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, shape]) => [name, inputOf(shape, known)])
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(Object.fromEntries(fields)) },
    { weight: 1, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: [] }) },
  )
}

function numberOf({ minimum = 0, maximum = 100 }: Shape): fc.Arbitrary<number> {
  const min = Math.max(minimum, -1)
  return fc.oneof(fc.integer({ min, max: Math.max(min, Math.min(maximum, min + 1_000)) }), fc.integer())
}

/** Long numbers that the requests themselves carry: as the name of a programme they come back. */
export const typedNumbers = ['7406015703800007', String(2 ** 53)]

const words = ['Wa Contoh', 'nelayan', typedNumbers[0]!, 'petani', '1', '08123456789']
const days = ['2025-01-01', '2025-06-30', '2025-12-31', '2024-02-29']

function textOf({ pattern, format }: Shape, known: readonly string[]): fc.Arbitrary<string> {
  const id = fc.constantFrom(...known, '01990000-0000-7000-8000-000000000000')
  if (format === 'uuid') return id
  if (format === 'date') return fc.constantFrom(...days)
  const free = fc.oneof(id, fc.constantFrom(...words, ...days, '74.06', '74.06.01', '74.06.01.2001'), fc.string())
  if (!pattern) return free
  const like = new RegExp(pattern, 'u')
  const fits = [...words, ...days, '2025-01', '74.06', '74.06.01', '74.06.01.2001'].filter((text) => like.test(text))
  return fits.length > 0 ? fc.constantFrom(...fits) : fc.stringMatching(like)
}
