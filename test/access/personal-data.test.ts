import { expect, it } from 'vitest'
import { items, type Item } from '#access/personal-data/items.ts'
import { describeItems } from '#access/personal-data/describe.ts'
import { impersonal } from '#access/personal-data/impersonal.ts'
import { mask } from '#access/personal-data/mask.ts'
import { onEngine } from '../support/platform.ts'

const all: readonly (readonly [string, Item])[] = Object.entries(items)

/** `person.name`, `*.actor` (that column of any table), `*_by` (any column that ends so). */
const fits = (pattern: string, column: string) =>
  pattern.startsWith('*_')
    ? column.endsWith(pattern.slice(1))
    : pattern.startsWith('*.')
      ? column.endsWith(pattern.slice(1))
      : pattern === column

onEngine('embedded', 'personal data', (ground) => {
  const columns = async () => {
    const { rows } = await ground().platform.connection.pool.query<{ at: string }>(
      `select table_name || '.' || column_name as at from information_schema.columns
       where table_schema in ('public', 'pemda_74_06') and table_name not in ('migration')
         and table_schema not like 'pgboss%' order by 1`,
    )
    return [...new Set(rows.map(({ at }) => at))]
  }
  const named = all.flatMap(([, { columns: some }]) => some)

  it('every column of the database is an item of personal data, or is said to be none', async () => {
    const unknown = (await columns()).filter((one) => ![...named, ...impersonal].some((pattern) => fits(pattern, one)))
    expect(unknown).toEqual([])
  })

  it('no column is named that is gone, and none is named twice', async () => {
    const there = await columns()
    expect([...named, ...impersonal].filter((pattern) => !there.some((one) => fits(pattern, one)))).toEqual([])
    const exact = named.filter((one) => !one.startsWith('*'))
    expect(exact.filter((one, at) => exact.indexOf(one) !== at)).toEqual([])
    expect(exact.filter((one) => impersonal.some((pattern) => fits(pattern, one)))).toEqual([])
  })

  it('what is called sealed stands sealed or as an index in every column', async () => {
    const bare = all
      .filter(([, { sealed }]) => sealed)
      .flatMap(([, { columns: some }]) => some)
      .filter((one) => !/(_sealed|_index|\.written)$/.test(one))
    expect(bare).toEqual([])
  })

  it('is documented as it is', async () => {
    await expect(describeItems()).toMatchFileSnapshot('../../docs/security/personal-data.md')
  })
})

it.each([
  ['nik', '7406015703800001', '7406••••••••••01'],
  ['kk', '7406010101200001', '7406••••••••••01'],
  ['kpj', '12345678901', '1234•••••01'],
  ['account-number', '0112345678', '0112••••78'],
  ['phone', '+6281234567890', '0812••••••90'],
  ['address', 'Dusun II RT 3', 'Dusun •••'],
  ['address', '12 Jalan Poros', '•••'],
  ['row-as-written', 'La Ali;7406015703800001', ''],
  ['name', 'La Ali', 'La Ali'],
  ['nik', '', ''],
] as const)('%s %s is shown as "%s"', (item, text, shown) => {
  expect(mask(item, text)).toBe(shown)
})
