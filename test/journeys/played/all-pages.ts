import type { Clerk } from '#demo/play/clerk.ts'

/** Reads a list to its end, page by page, as the browser does when somebody scrolls. */
export async function allPages<Row>(clerk: Clerk, path: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let after = ''; ;) {
    const page = await clerk.get<{ rows: Row[]; next: string | null }>(
      `${path}&limit=100${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
    )
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}
