import { askEarly } from './api/early-answers.ts'
import { sessionQuestion } from './api/questions.ts'
import { askForDesa } from './start/ask-for-desa.ts'
import { chosenLanguage, loadText } from './text/language.ts'

/*
 * The first code that runs. It is small, so that what a page will need is asked for while the heavy files are still on
 * their way: on a village line each question costs half a second, and there are six in a row. The answers are taken by
 * the application (`api/early-answers.ts`); without this file it asks by itself, only later.
 */
const { pathname } = location
const isDesa = /^\/[\d.]+\/desa\/?$/.test(pathname)

// First of all: the answers come in a chain, the code comes in one piece.
const asked = isDesa ? askForDesa(location) : askEarly(sessionQuestion)
// Whoever takes the answer asks again, and tells what is wrong.
asked.catch(() => undefined)
void loadText(chosenLanguage())
void import('./main.tsx')
