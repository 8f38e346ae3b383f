import type { Language, Sentence } from '#values/language.ts'
import type { WhyAnswer } from './contract.ts'

/**
 * The answer as one plain page for printing and reading aloud: no script, no picture, black on white, F4.
 *
 * @param printedOn the day in words, in the language of the page
 */
export function whyPage(why: WhyAnswer, language: Language, printedOn: string): string {
  const text = (id: string, en: string) => escaped(language === 'id' ? id : en)
  const say = (sentence: Sentence) => escaped(sentence[language])
  const list = (sentences: readonly Sentence[], tag: 'ul' | 'ol' = 'ul') =>
    sentences.length === 0 ? '' : `<${tag}>${sentences.map((one) => `<li>${say(one)}</li>`).join('')}</${tag}>`
  const part = (heading: string, body: string) => (body === '' ? '' : `<h2>${heading}</h2>${body}`)
  const place = [why.desa, why.kecamatan].filter((name) => name !== '').join(', ')
  const rules = why.rules.map(({ verdict, sentence, basis }) => ({
    id: `${verdictWords[verdict].id}: ${sentence.id}${basis ? ` Dasar: ${basis.id}.` : ''}`,
    en: `${verdictWords[verdict].en}: ${sentence.en}${basis ? ` Basis: ${basis.en}.` : ''}`,
  }))
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('Penjelasan hasil seleksi', 'Explanation of a selection')}</title><style>${style}</style></head><body><main>
<p class="programme">${escaped(why.programme)}</p>
<h1>${text('Penjelasan hasil seleksi', 'Explanation of a selection')}</h1>
<p><strong>${escaped(why.name)}</strong><br>${escaped(place)}${why.nik === '' ? '' : `<br>NIK ${escaped(why.nik)}`}</p>
<p class="word">${say(why.word)}</p>
${why.verdict.map((one) => `<p>${say(one)}</p>`).join('')}
${part(text('Syarat yang diperiksa', 'Conditions that were checked'), list(rules))}
${part(text('Urutan', 'Order'), list(why.order))}
${part(text('Apa yang dapat mengubahnya', 'What could change it'), list(why.changes))}
<footer>${text(`Dicetak ${printedOn}.`, `Printed ${printedOn}.`)}
${text('Jika ada data yang keliru, sampaikan kepada pemerintah desa.', 'If something here is wrong, tell the village office.')}
<br>${text('Kode hasil seleksi', 'Code of the selection')}: ${escaped(why.resultDigest.slice(0, 16))}</footer>
</main></body></html>
`
}

const verdictWords = {
  pass: { id: 'Terpenuhi', en: 'Met' },
  fail: { id: 'Tidak terpenuhi', en: 'Not met' },
  unknown: { id: 'Perlu diperiksa', en: 'To be checked' },
} as const satisfies Record<string, Sentence>

const style = `@page{size:215mm 330mm;margin:20mm}body{font:12pt/1.5 serif;color:#000;background:#fff;margin:0}
main{max-width:42em;margin:0 auto;padding:1em}h1{font-size:1.3em}h2{font-size:1.1em;margin-bottom:.2em}
.programme{margin-bottom:0}.word{font-size:1.15em;font-weight:bold;border:1px solid #000;padding:.4em .8em}
footer{margin-top:2em;border-top:1px solid #000;padding-top:.5em;font-size:.85em}li{margin-bottom:.2em}`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => entities[mark]!)
