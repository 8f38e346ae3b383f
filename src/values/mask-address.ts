/** `Dusun •••`: what kind of place it is, and not which. The desa stands beside it anyway. */
export function maskAddress(address: string): string {
  const [first = ''] = address.trim().split(/\s+/)
  if (first === '') return ''
  return /\d/.test(first) ? '•••' : `${first} •••`
}
