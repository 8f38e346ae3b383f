/** The umbrella; always beside the name, so it says nothing of its own. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="var(--laut)" />
      <path
        d="M5 17a11 11 0 0 1 22 0c-1.8-1.6-3.9-1.6-5.5 0-1.7-1.7-3.8-1.7-5.5 0-1.7-1.7-3.8-1.7-5.5 0-1.6-1.6-3.7-1.6-5.5 0Z"
        fill="#fff"
      />
      <path
        d="M16 4v3M16 17v7.200a2.4 2.4 0 0 1-4.8 0"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  )
}
