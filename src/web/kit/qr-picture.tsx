import { encode } from 'uqr'
import './qr-picture.css'

type Props = { readonly text: string; readonly label: string }

/** A QR code drawn by the browser itself: what it holds goes to nobody. Always dark on light, or no camera reads it. */
export function QrPicture({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark}"/></svg>`
  return <img className="qr-picture" src={`data:image/svg+xml,${encodeURIComponent(drawn)}`} alt={label} />
}
