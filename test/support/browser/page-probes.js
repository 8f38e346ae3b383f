// Runs inside the page, so it is plain script without imports: browser.ts hands it over as text.

function nameOf(element) {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, 40)
  const classes = typeof element.className === 'string' ? element.className.trim().split(/\s+/)[0] : ''
  return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : classes ? `.${classes}` : ''} “${words}”`
}

function isShown(element) {
  const box = element.getBoundingClientRect()
  return box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

async function axeFaults({ only, without }) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const runOnly = only === undefined ? tags : { type: 'rule', values: [only] }
  const rules = without === undefined ? {} : { [without]: { enabled: false } }
  const { violations } = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations'] })
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`))
}

function overflows() {
  const width = document.documentElement.clientWidth
  // Without a viewport line in its head a page is laid out 980 px wide and shrunk until nobody can read it.
  if (width > screen.width) return [`the page is laid out ${width} px wide on a screen of ${screen.width} px`]
  const tooWide =
    document.documentElement.scrollWidth > width
      ? [`the page is ${document.documentElement.scrollWidth} px wide on ${width}`]
      : []
  const shown = [...document.body.querySelectorAll('*')].filter(isShown)
  const outside = shown
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrollsSideways(element))
    .map((element) => `${nameOf(element)} ends at ${Math.round(element.getBoundingClientRect().right)} of ${width} px`)
  return [...tooWide, ...outside, ...shown.filter(isCut).map((element) => `${nameOf(element)} is cut off`)]
}

// A wide table may stand in a box of its own that scrolls; the page around it may not.
function scrollsSideways(element) {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true
  }
  return false
}

function isCut(element) {
  const style = getComputedStyle(element)
  const hides = /hidden|clip/.test(style.overflowX) && style.textOverflow === 'clip'
  const hasOwnText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '',
  )
  return hides && hasOwnText && element.scrollWidth > element.clientWidth + 1
}

function smallTargets(pixels) {
  const kinds =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=switch], [role=menuitem]'
  return [...document.querySelectorAll(kinds)]
    .filter((element) => isShown(element) && !element.disabled && !standsInSentence(element))
    .map((element) => ({ element, box: touchBox(element) }))
    .filter(({ box }) => box.width < pixels - 0.5 || box.height < pixels - 0.5)
    .map(({ element, box }) => `${nameOf(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
}

// A tap on its label is a tap on the field.
function touchBox(element) {
  const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect())
  return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) }
}

// WCAG leaves out links inside a sentence: their height is the line's.
function standsInSentence(element) {
  if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
  return [...element.parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '',
  )
}

globalThis.probes = { axeFaults, overflows, smallTargets }
