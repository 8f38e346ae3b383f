/** Screens and papers speak Indonesian first; English is complete for partners who do not read it. */
export type Language = 'id' | 'en'

/** One thing to say, in both languages. Words in braces are filled from facts. */
export type Sentence = { readonly id: string; readonly en: string }
