/** Where a code is typed: it is printed, so it is whole. */
export const codeAddress = (): string => `${window.location.origin}/kode`
