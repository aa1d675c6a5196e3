import {type Declared, labelledFields} from '../model/metadata.ts'

/** Front matter at the top of a file: what it declares, and where the text after it begins. */
export interface FrontMatter {
  readonly declared: readonly Declared[]
  readonly end: number
}

const fields: Readonly<Record<string, Declared['field']>> = {
  ...labelledFields,
  published_at: 'published',
  publication_date: 'published',
  pubdate: 'published',
  canonical_url: 'url',
  source_url: 'url',
  lang: 'language',
  language: 'language',
  note: 'note',
  reliability: 'note',
}

/**
 * `---`, lines of `key: value`, `---` at the very top. Only simple lines are read, never nested YAML: a source is not
 * a settings file, and a mistake in it must not end anything. Undefined when no line declares something known.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)
  if (opening === null) return undefined
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm
  closing.lastIndex = opening[0].length
  const close = closing.exec(text.slice(0, 20_000))
  if (close === null) return undefined
  const declared: Declared[] = []
  const line = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/gm
  line.lastIndex = opening[0].length
  for (let match = line.exec(text); match !== null && match.index < close.index; match = line.exec(text)) {
    const field = fields[match[1]!.toLowerCase().replaceAll('-', '_')]
    const value = match[2]!
      .trim()
      .replace(/^\[(.*)\]$/, '$1')
      .replace(/^(["'])([^"']*)\1$/, '$2')
    if (field === undefined || value === '') continue
    const start = match.index + match[0].indexOf(value, match[1]!.length)
    declared.push({field, value, how: 'front matter', by: 'source', span: {start, end: start + value.length}})
  }
  return declared.length > 0 ? {declared, end: close.index + close[0].length} : undefined
}
