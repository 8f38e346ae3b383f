import type { Control } from './control.ts'

const ofVault = ['src/platform/vault/vault.test.ts']
const ofLetters = ['src/letters/marked.test.ts']
const ofTemplates = ['src/letters/own-template/judge-template.test.ts']
const ofSheets = ['test/nomination/sheets.test.ts']
const ofFiles = ['src/exchange/sheet/bad-input.test.ts']

/** T8, T10, T11, T13: what is kept, what comes in as a file, and what leaves. */
export const fileControls: readonly Control[] = [
  {
    threat: 'T8',
    control: 'a sealed number does not open in another row, column or Pemda',
    file: 'src/platform/vault/vault.ts',
    on: '`${pemda}|${place.table}|${place.column}|${place.row}`',
    off: '`${place.table.length > 0}`',
    tests: [...ofVault, 'test/people/search.test.ts'],
  },
  {
    threat: 'T8',
    control: 'a sealed number that was bent does not open',
    file: 'src/platform/vault/sealed.ts',
    on: '  decipher.final()\n',
    off: '',
    tests: ofVault,
  },
  {
    threat: 'T8',
    control: 'the index of a number cannot be made without the key',
    file: 'src/platform/vault/vault.ts',
    on: "createHmac('sha256', keys().index)",
    off: "createHmac('sha256', 'known to everybody')",
    tests: ofVault,
  },
  {
    threat: 'T11',
    control: 'a file that unfolds into a huge one is not unfolded',
    file: 'src/exchange/sheet/reader/package-parts.ts',
    on: 'if (total > limits.inflated || (total > harmless && total > size * limits.ratio))',
    off: 'if (total + size + limits.ratio + harmless < 0)',
    tests: ofFiles,
  },
  {
    threat: 'T11',
    control: 'an archive has no more parts than its limit',
    file: 'src/exchange/sheet/reader/zip-archive.ts',
    on: 'if (zip.entryCount > limits.entries)',
    off: 'if (zip.entryCount < 0)',
    tests: ofFiles,
  },
  {
    threat: 'T11',
    control: 'a list has no more rows than its limit',
    file: 'src/exchange/sheet/reader/row-sink.ts',
    on: 'if (this.#total > this.#limits.rows)',
    off: 'if (this.#total < 0)',
    tests: ofFiles,
  },
  {
    threat: 'T10',
    control: 'a letter bears its mark',
    file: 'src/letters/fill-template.ts',
    on: 'return await markLetter(dressed, kind.title.id, { ...mark, Templat: templateName(template.version) })',
    off: 'return mark && dressed',
    tests: ofLetters,
  },
  {
    threat: 'T11',
    control: "a Pemda's own template is looked through before it is kept",
    file: 'src/letters/own-template/judge-template.ts',
    on: 'if (danger) return danger',
    off: 'void danger',
    tests: ofTemplates,
  },
  {
    threat: 'T11',
    control: 'a template that unfolds into a huge one is not unfolded',
    file: 'src/letters/own-template/open-docx.ts',
    on: 'if (isSwollen(entries, bytes.length)) return',
    off: 'if (isSwollen([], bytes.length)) return',
    tests: ofTemplates,
  },
  {
    threat: 'T10',
    control: 'a working list leaves with its numbers masked',
    file: 'src/nomination/sheets/name-cells.ts',
    on: '    nik: maskNumbers(tidy(written.nik)),',
    off: '    nik: tidy(written.nik),',
    tests: ofSheets,
  },
  {
    threat: 'T11',
    control: 'a key that stands beside the cells of somebody else is not believed',
    file: 'src/exchange/round-trip/pair-rows.ts',
    on: 'own !== undefined && isElsewhere(own, row)',
    off: 'own !== undefined && !isElsewhere(own, row) && false',
    tests: ['src/exchange/round-trip/round-trip.test.ts'],
  },
  {
    threat: 'T13',
    control: 'a decision on a row that is another by now is not taken',
    file: 'src/nomination/sheets/apply-cells.ts',
    on: 'if (!clear && version !== record.id)',
    off: "if (!clear && version === '')",
    tests: ofSheets,
  },
]
