import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults, findChromium, launchChromium, overflows, screens, smallTargets, targetSize } from './browser.ts'

const good = `<!doctype html><html lang="id"><head><title>Usulan</title>
  <meta name="viewport" content="width=device-width"></head><body><main><h1>Usulan</h1>
  <p>Baca <a href="#dasar">dasar hukum</a> iuran.</p>
  <button style="width: 200px; height: 48px">Kirim</button>
  <label style="display: block; min-height: 48px">Setuju <input type="checkbox"></label>
  <div style="overflow-x: auto" tabindex="0"><table style="width: 900px"><tr><td>Lajur</td></tr></table></div>
</main></body></html>`

describe.skipIf(!findChromium())('what a page is judged by', () => {
  let browser: Browser
  let phone: BrowserContext

  beforeAll(async () => {
    browser = await launchChromium()
    phone = await browser.newContext(screens.phone)
  })
  afterAll(() => browser.close())

  async function faults(html: string): Promise<string[]> {
    const page = await phone.newPage()
    await page.setContent(html)
    return [...(await axeFaults(page)), ...(await overflows(page)), ...(await smallTargets(page, targetSize.phone))]
  }

  test('a good page has no fault', async () => {
    expect(await faults(good)).toEqual([])
  })

  test.each([
    ['<img src="data:,">', 'image-alt'],
    ['<p style="color: #bbb; background: #fff">Pudar</p>', 'color-contrast'],
    ['<div style="width: 500px">Lebar</div>', 'px wide on 360'],
    ['<p style="width: 50px; overflow: hidden; white-space: nowrap">Perlindungan berakhir</p>', 'is cut off'],
    ['<button style="width: 200px; height: 20px">Kirim</button>', '200 × 20 px'],
    ['<label>Setuju <input type="checkbox" id="a"></label>', 'input#a'],
  ])('%s is found', async (planted, said) => {
    expect((await faults(good.replace('</main>', `${planted}</main>`))).join('\n')).toContain(said)
  })

  test('a page that does not fit itself to a phone is found', async () => {
    expect(await faults(good.replace(/<meta[^>]+>/, ''))).toContain(
      'the page is laid out 980 px wide on a screen of 360 px',
    )
  })
})
