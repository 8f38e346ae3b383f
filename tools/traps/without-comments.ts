const stringOrComment = {
  code: /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
  sql: /'(?:''|[^'])*'|--[^\n]*|\/\*[\s\S]*?\*\//g,
}

/** The file with its comments blanked and every line where it was: a comment may name what the code must not do. */
export function withoutComments(path: string, text: string): string {
  const isSql = path.endsWith('.sql')
  if (!isSql && !/\.(?:[cm]?[jt]s|tsx)$/.test(path)) return text
  const blanked = (found: string) => (/^(?:\/[/*]|--)/.test(found) ? found.replace(/[^\n]/g, ' ') : found)
  return text.replace(isSql ? stringOrComment.sql : stringOrComment.code, blanked)
}

/** The texts between quotes, with the line each begins on; file names in imports are no texts. */
export function quotedTexts(text: string): { text: string; line: number }[] {
  return [...text.matchAll(stringOrComment.code)]
    .filter(([found]) => !/^\/[/*]/.test(found) && !/\.tsx?['"]$/.test(found))
    .map((match) => ({ text: match[0].slice(1, -1), line: lineAt(text, match.index) }))
}

export const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length
