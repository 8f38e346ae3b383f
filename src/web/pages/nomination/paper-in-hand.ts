/** The photograph of a desa's paper list, kept by the server, and as the browser still has it to be looked at. */
export type PaperInHand = { readonly digest: string; readonly file: File }

let inHand: { readonly area: string; readonly paper: PaperInHand } | undefined

/** Carried from the page where it was chosen to the form beside which it is read; never into an address or onto a disk. */
export function holdPaper(area: string, paper: PaperInHand): void {
  inHand = { area, paper }
}

/** What was carried to this desa; null where nothing was, or to another one. */
export const paperInHand = (area: string): PaperInHand | null => (inHand?.area === area ? inHand.paper : null)

/** Once a form has it, nobody else finds it here. */
export function putPaperDown(): void {
  inHand = undefined
}
