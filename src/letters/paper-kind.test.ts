import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TemplateHandler, xml } from 'easy-template-x'
import { expect, test } from 'vitest'
import { orThrow } from '#values/refusal.ts'
import { keepers } from './acts/keepers.ts'
import { coverLetterValues } from './cover-letter.ts'
import { decreeValues } from './decree.ts'
import { checkTemplate, fillTemplate } from './fill-template.ts'
import { notaDinasValues } from './nota-dinas.ts'
import { loadPaperKinds } from './paper-kind.ts'
import { officeCodes } from './rules/offices.ts'
import { sampleValues } from './sample-values.ts'
import { defaultTemplate } from './template.ts'
import { templateBuilders } from './templates/build.ts'
import {
  coverLetterFields,
  coverLetterKind,
  decreeFields,
  decreeKind,
  kinds,
  mark,
  notaDinasFields,
  notaDinasKind,
} from './testing/sample-papers.ts'

const letters = [...kinds.values()].filter((kind) => 'template' in kind)

test('every kind that is kept is signed by a known office and handled by somebody who keeps papers', () => {
  const kept = [...kinds.values()].filter(({ handledBy }) => handledBy.length > 0)
  expect(kept.map(({ kind }) => kind)).toContain('surat-pengantar-desa')
  for (const { signatory, handledBy } of kept) {
    expect(officeCodes).toContain(signatory)
    expect(handledBy.filter((role) => !keepers.includes(role))).toEqual([])
  }
})

test.each([
  [decreeKind, decreeValues(decreeFields)],
  [notaDinasKind, notaDinasValues(notaDinasFields)],
  [coverLetterKind, coverLetterValues(coverLetterFields)],
])('the fields of $kind are exactly those the program fills', (kind, values) => {
  expect(Object.keys(values).toSorted()).toEqual(kind.fields.map(({ name }) => name).toSorted())
  for (const { name, rows } of kind.fields) {
    const value = values[name]
    if (rows === undefined) expect(value).toBeTypeOf('string')
    else if (Array.isArray(value) && value.length > 0) expect(Object.keys(value[0] ?? {})).toEqual(rows)
  }
})

test.each(letters)('the template of $kind fits its fields, and there is a sample for each', async (kind) => {
  expect(await checkTemplate(kind, (await defaultTemplate(kind)).bytes)).toBeUndefined()
  const written = await fillTemplate(kind, await defaultTemplate(kind), sampleValues(kind), { mark })
  const text = await new TemplateHandler().getText(Buffer.from(orThrow(written)))
  expect(text).not.toMatch(/[[{}]/)
})

test.each(letters)('the template on file for $kind is the one its script builds', async (kind) => {
  const build = Object.entries(templateBuilders).find(([name]) => name === kind.template)?.[1]
  const xmlOf = async (bytes: Uint8Array) =>
    xml.parser.serializeNode(await new TemplateHandler().getXml(Buffer.from(bytes)))
  if (build === undefined) throw new Error(`nothing builds ${kind.template}`)
  expect(await xmlOf((await defaultTemplate(kind)).bytes)).toEqual(await xmlOf(await build()))
})

const list = `kind: daftar
title: { id: Daftar, en: List }
paper: [F4]
signatory: camat
needs: [NEED]
annexNumber: I
heading: Daftar
columns: [{ field: name, header: Nama, width: 1, align: left }]
`

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'payung-papers-'))
  writeFileSync(join(folder, 'daftar.yaml'), text)
  return folder
}

test('a new kind of paper is a file alone', () => {
  expect(loadPaperKinds(folderWith(list.replace('NEED', ''))).get('daftar')).toMatchObject({ signatory: 'camat' })
})

test.each([
  ['an unknown key', `${list.replace('NEED', '')}colour: red\n`, /daftar\.yaml.*colour/s],
  ['a need nobody makes', list.replace('NEED', 'berita-acara'), /daftar needs unknown kinds: berita-acara/],
])('a file with %s stops the start with its name', (_, text, message) => {
  expect(() => loadPaperKinds(folderWith(text))).toThrow(message)
})
