import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pictureFolder, pictures } from './guide-pictures.ts'
import { stops } from './stops.ts'

const guides = join(pictureFolder, '..')

it('shows in the guides exactly the pictures that the walk makes, and of pages that exist', () => {
  const made = Object.values(pictures).map(({ name }) => `${name}.png`)
  const texts = readdirSync(guides).filter((name) => name.endsWith('.md'))
  const shown = texts.flatMap((name) =>
    [...readFileSync(join(guides, name), 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(
      ([, file]) => file!,
    ),
  )
  expect(readdirSync(pictureFolder).toSorted()).toEqual(made.toSorted())
  expect([...new Set(shown)].toSorted()).toEqual(made.toSorted())
  expect(Object.keys(pictures).filter((route) => stops[route] === undefined)).toEqual([])
})
