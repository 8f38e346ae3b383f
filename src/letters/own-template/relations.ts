/** A line of a `.rels` part: what a part of the document points to. */
export type Relation = {
  readonly line: string
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

export const relationsIn = (text: string): readonly Relation[] =>
  [...text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([line]) => ({
    line,
    type: attribute(line, 'Type').split('/').at(-1) ?? '',
    target: attribute(line, 'Target'),
    isOutside: attribute(line, 'TargetMode').toLowerCase() === 'external',
  }))

const attribute = (line: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(line)?.slice(1).find(Boolean) ?? ''

/** Word writes down the template of the writer's own computer with many a document; that line is taken out, not refused. */
export const isLocalTemplate = ({ type, target }: Relation): boolean =>
  type === 'attachedTemplate' && /^(file:\/\/\/)?[a-z]:[\\/]|^[^:/\\]+\.dot[xm]?$/i.test(target)
