import type {Root, RootContent} from 'mdast'
import type {Annex, RoleParagraph, SourceList} from '../../model/page.ts'

/**
 * Keep in the annex and in the list of sources only what this page cites: a template may leave out sections, and a passage
 * that nothing leads to would have no way back.
 */
export function keepCited(root: Root): Root {
  const cited = new Set<string>()
  for (const node of root.children) if (node.type !== 'annex' && node.type !== 'sourceList') collect(node, cited)
  return {...root, children: root.children.map(node => withCited(node, cited))}
}

function withCited(node: RootContent, cited: ReadonlySet<string>): RootContent {
  if (node.type === 'annex') return {...node, sources: citedPassages(node.sources, cited)}
  if (node.type === 'roleParagraph' && node.sources !== undefined) return sourceLine(node.sources, cited)
  if (node.type === 'sourceList') return {...node, sources: node.sources.map(source => citedMarks(source, cited))}
  return node
}

/** The sources that this page cites, and how many more were read. */
function sourceLine(sources: NonNullable<RoleParagraph['sources']>, cited: ReadonlySet<string>): RoleParagraph {
  const numbers = new Set([...cited].map(mark => Number.parseInt(mark, 10)))
  const named = sources.filter(({number}) => numbers.has(number)).map(({number, words}) => `${number} ${words}`)
  const more = sources.length - named.length
  const rest = more === 0 ? '' : ` ${more} more ${more === 1 ? 'was read and is' : 'were read and are'} not cited.`
  const children: RoleParagraph['children'] = [
    {type: 'strong', children: [{type: 'text', value: 'Sources.'}]},
    {type: 'text', value: ` ${named.join('; ')}${named.length === 0 ? '' : '.'}${rest}`},
  ]
  return {type: 'roleParagraph', role: 'note', children}
}

const citedMarks = (source: SourceList['sources'][number], cited: ReadonlySet<string>) => ({
  ...source,
  marks: source.marks.filter(mark => cited.has(mark)),
})

const citedPassages = (sources: Annex['sources'], cited: ReadonlySet<string>): Annex['sources'] =>
  sources
    .map(source => ({
      ...source,
      paragraphs: source.paragraphs
        .map(({pieces}) => ({
          pieces: pieces.map(piece => (piece.mark === undefined || cited.has(piece.mark) ? piece : {text: piece.text})),
        }))
        .filter(({pieces}) => pieces.some(({mark}) => mark !== undefined)),
    }))
    .filter(({paragraphs}) => paragraphs.length > 0)

/** The marks of all citations inside a node, wherever a node type keeps its paragraphs. */
function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && value.type === 'citation' && 'marks' in value) {
    for (const mark of value.marks as readonly string[]) cited.add(mark)
    return
  }
  for (const inner of Object.values(value)) collect(inner, cited)
}
