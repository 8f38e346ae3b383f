import { items, type Item } from './items.ts'
import { legalBases, retentionClasses } from './legal-bases.ts'

const shown: Readonly<Record<Item['mask'], string>> = {
  digits: 'first four and last two digits',
  phone: 'first four and last two digits',
  address: 'first word',
  none: 'as it is',
  'never-shown': 'not at all',
}

const unmasked: Readonly<Record<Item['unmasked'], string>> = {
  window: 'roles that see numbers, in an open window of the list; in files that stand in the trail',
  readers: 'roles that see people of this area',
  owner: 'the person',
  auditor: 'auditor and administrator, by the trail and the list of duties',
  nobody: 'nobody',
}

/** The page of the documentation; `vitest run test/access/personal-data.test.ts --update` writes it. */
export function describeItems(): string {
  return `${[
    '# Personal data that Payung keeps',
    '',
    'Written from `src/access/personal-data/items.ts`, which masks and exports are made from too; a test compares this page with it,',
    'and fails for a column of the database that stands in no item and is not named as impersonal. How masks and windows',
    'work: [masking.md](masking.md).',
    '',
    ...(['people', 'staff'] as const).flatMap(tableOf),
    '## Legal bases',
    '',
    'None of these was read in the text of the law; the officer for data protection of the Pemda confirms them.',
    '',
    '| key | article | source | how sure |',
    '|---|---|---|---|',
    ...Object.entries(legalBases).map(
      ([key, { article, source, confidence }]) => `| ${key} | ${article} | ${source || '–'} | ${confidence} |`,
    ),
    '',
    '## Retention',
    '',
    '| class | how long |',
    '|---|---|',
    ...Object.entries(retentionClasses).map(([key, words]) => `| ${key} | ${words} |`),
    '',
    'Nothing is erased by the clock yet: the classes say what erasing will go by.',
  ].join('\n')}\n`
}

function tableOf(of: Item['of']): readonly string[] {
  const rows = Object.values<Item>(items).filter((item) => item.of === of)
  return [
    of === 'people' ? '## Of workers and their families' : '## Of staff',
    '',
    '| item | purpose | legal basis | kept | at rest | shown | unmasked to | columns |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (item) =>
        `| ${item.called} | ${item.purpose} | ${item.basis} | ${item.retention} | ${item.sealed ? 'sealed' : 'plain'} | ${shown[item.mask]} | ${unmasked[item.unmasked]} | ${columnsOf(item)} |`,
    ),
    '',
  ]
}

const columnsOf = ({ columns }: Item): string =>
  columns.length === 0 ? 'not kept yet' : columns.map((one) => `\`${one}\``).join(', ')
