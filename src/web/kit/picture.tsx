const drawings = {
  /** An empty sheet with a place to write. */
  empty: 'M16 6h22l10 10v42H16zM38 6v10h10M24 28h16M24 36h16M24 44h9',
  /** A magnifier over nothing. */
  nothingFound: 'M28 10a17 17 0 1 0 0 34 17 17 0 0 0 0-34M40 39l14 15M21 27h14',
  /** A cut line between two ends. */
  unreachable: 'M6 32h16M42 32h16M22 24v16M42 24v16M29 22l-3-7M35 42l3 7',
  /** A warning sign. */
  broken: 'M32 8 58 54H6zM32 25v14M32 45v3',
  /** A closed lock. */
  forbidden: 'M14 28h36v28H14zM21 28v-8a11 11 0 0 1 22 0v8M32 39v7',
  /** A signpost that points nowhere. */
  missing: 'M32 6v52M32 12H12l-6 7 6 7h20M32 30h18l7 7-7 7H32',
  /** Everything done. */
  calm: 'M8 34a24 24 0 0 1 48 0c-4-4-8.5-4-12 0-3.5-4-8.5-4-12 0-3.5-4-8.5-4-12 0-3.5-4-8-4-12 0M32 6v4M32 34v17a5 5 0 0 1-10 0',
} as const

export type PictureName = keyof typeof drawings

/** A line drawing that tells empty, unreachable, broken and forbidden apart before a word is read. */
export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg className="picture" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
