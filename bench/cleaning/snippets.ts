import {readFileSync} from 'node:fs'

/** A piece of furniture in our own words: its kind, and its lines with gaps to fill. */
export interface Snippet {
  readonly kind: string
  readonly lines: readonly string[]
}

/** The snippets of `furniture.txt`, in its order. */
export function readSnippets(path = 'bench/cleaning/furniture.txt'): Snippet[] {
  const snippets: Snippet[] = []
  let kind = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('== ')) kind = line.slice(3)
    else if (line !== '' && !line.startsWith('#')) snippets.push({kind, lines: line.split('⏎')})
  }
  return snippets
}
