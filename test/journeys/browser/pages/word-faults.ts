import type { Page } from 'playwright-core'

/** Nobody wrote these for a reader: a value that is none, or the inside of a program. */
const slips = /\bundefined\b|\bNaN\b|\[object|\bnull\b|Invalid Date|=>|\{\{|\$\{/
/** A text by its key, as in `selection.list.next`, instead of its words; a file's name ends otherwise. */
const key = /\b[a-z][a-zA-Z]+(\.[a-z][a-zA-Z]+){1,}\b(?!\.(xlsx|csv|pdf|docx))/

/** Title, heading, language and place are the page's own, and every word was written for a reader. */
export async function wordFaults(page: Page, language: string, place: string | RegExp): Promise<string[]> {
  const heads = await page.locator('h1').allInnerTexts()
  const title = await page.title()
  const said = await page.locator('body').innerText()
  const lang = await page.locator('html').getAttribute('lang')
  const { pathname } = new URL(page.url())
  const isThere = typeof place === 'string' ? pathname.replace(/(.)\/$/, '$1') === place : place.test(pathname)
  return [
    ...(isThere ? [] : [`stands at ${pathname}`]),
    ...(heads.length === 1 && heads[0]!.trim() !== '' ? [] : [`has ${heads.length} headings of the first level`]),
    ...(/^.+ – Payung$/.test(title) ? [] : [`is titled “${title}”`]),
    ...(lang === language ? [] : [`says that it is written in ${lang}`]),
    ...said.split('\n').flatMap((line) => (slips.test(line) || key.test(line) ? [`shows “${line}”`] : [])),
  ]
}
