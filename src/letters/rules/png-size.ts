const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const head = 24

/** Width and height of a PNG in pixels, read off its head; undefined where the bytes are none. */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < head || signature.some((byte, at) => bytes[at] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, head)
  const isHead = String.fromCodePoint(...bytes.subarray(12, 16)) === 'IHDR'
  return isHead ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined
}
