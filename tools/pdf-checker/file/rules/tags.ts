import {type Dict, stringOf} from '../objects.ts'
import {type Rule, unless} from '../rule.ts'
import type {Element, PdfFile} from '../structure.ts'

const standard = new Set(
  'Document Part Sect Div BlockQuote Caption TOC TOCI Index P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

const having = (file: PdfFile, role: string) => file.elements.filter(element => element.role === role)
const attributes = ({objects}: PdfFile, element: Element): Dict => objects.dict(element.dict['/A'])
const name = ({role}: Element, index: number) => `${role} ${index + 1}`

/** What elements must say of themselves. */
export const tags: readonly Rule[] = [
  {
    clause: 'UA-1 7.1',
    says: 'element types are standard ones',
    find: ({elements}) =>
      elements
        .slice(1)
        .filter(({role}) => !standard.has(role))
        .map(({role}) => role),
  },
  {
    clause: 'UA-1 7.3',
    says: 'a figure has alternative text, and its place on the page',
    find: file =>
      having(file, 'Figure').flatMap((figure, i) => {
        const box = file.objects.list(attributes(file, figure)['/BBox'])
        return unless(stringOf(figure.dict['/Alt']).trim() !== '' && box.length === 4, name(figure, i))
      }),
  },
  {
    clause: 'UA-1 7.4.2',
    says: 'heads begin at the first level and skip none',
    find: ({elements}) => {
      let level = 0
      return elements.flatMap(({role}) => {
        const own = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
        if (own === 0) return []
        const skips = own > level + 1
        level = own
        return skips ? [role] : []
      })
    },
  },
  {
    clause: 'UA-1 7.5',
    says: 'a table head says what it is the head of',
    find: file =>
      having(file, 'TH').flatMap((head, i) =>
        unless(['/Column', '/Row', '/Both'].includes(String(attributes(file, head)['/Scope'])), name(head, i)),
      ),
  },
  {
    clause: 'UA-1 7.5',
    says: 'rows of a table have the same number of cells',
    find: file =>
      having(file, 'Table').flatMap((table, i) => {
        const rows = [table, ...table.kids.filter(kid => 'role' in kid)].flatMap(part =>
          part.kids.filter(kid => 'role' in kid && kid.role === 'TR'),
        )
        const counts = new Set(rows.map(row => ('kids' in row ? row.kids.length : 0)))
        return unless(counts.size <= 1, name(table, i))
      }),
  },
  {
    clause: 'UA-1 7.6',
    says: 'a list says how it is numbered when its items have labels',
    find: file =>
      having(file, 'L').flatMap((list, i) => {
        const labelled = list.kids.some(
          item => 'role' in item && item.kids.some(kid => 'role' in kid && kid.role === 'Lbl'),
        )
        return unless(!labelled || attributes(file, list)['/ListNumbering'] !== undefined, name(list, i))
      }),
  },
  {
    clause: 'UA-1 7.9',
    says: 'each note has an identifier of its own',
    find: file => {
      const ids = having(file, 'Note').map(({dict}) => stringOf(dict['/ID']))
      return unless(new Set(ids).size === ids.length && !ids.includes(''), 'notes')
    },
  },
  {
    clause: 'UA-1 7.1',
    says: 'no element is empty, but for cells',
    find: ({elements}) =>
      elements.filter(({role, kids}) => kids.length === 0 && role !== 'TD' && role !== 'TH').map(({role}) => role),
  },
]
