import {type Dict, stringOf} from '../objects.ts'
import {type Rule, unless} from '../rule.ts'
import type {PdfFile} from '../structure.ts'

const linksOf = ({objects}: PdfFile): {page: number; reference: string; dict: Dict}[] =>
  objects.pages.flatMap((page, i) =>
    objects
      .list(page['/Annots'])
      .map(reference => ({page: i, reference: String(reference), dict: objects.dict(reference)})),
  )

const where = ({page, reference}: {page: number; reference: string}) => `${reference} on page ${page + 1}`

const destinations = ({objects}: PdfFile): string[] =>
  objects
    .list(objects.dict(objects.dict(objects.root['/Names'])['/Dests'])['/Names'])
    .flatMap((value, i) => (i % 2 === 0 ? [stringOf(value)] : []))

/** Links, destinations, outline, page labels, attachments. */
export const annotations: readonly Rule[] = [
  {
    clause: 'A-3 6.3.1',
    says: 'annotations are links',
    find: file =>
      linksOf(file)
        .filter(({dict}) => dict['/Subtype'] !== '/Link')
        .map(where),
  },
  {
    clause: 'A-3 6.3.2',
    says: 'annotations are printed and not hidden',
    find: file =>
      linksOf(file)
        .filter(({dict}) => (Number(dict['/F']) & 0b100111) !== 0b100)
        .map(where),
  },
  {
    clause: 'UA-1 7.18.5',
    says: 'a link says where it leads',
    find: file =>
      linksOf(file)
        .filter(({dict}) => stringOf(dict['/Contents']).trim() === '')
        .map(where),
  },
  {
    clause: 'UA-1 7.18.5',
    says: 'a link stands in a Link element, on its own page',
    find: file => {
      const held = new Map(
        file.elements.flatMap(({role, kids}) =>
          kids.flatMap(kid => ('annotation' in kid ? [[kid.annotation, {role, page: kid.page}] as const] : [])),
        ),
      )
      return linksOf(file)
        .filter(({reference, page}) => held.get(reference)?.role !== 'Link' || held.get(reference)?.page !== page)
        .map(where)
    },
  },
  {
    clause: 'UA-1 7.18.3',
    says: 'pages with annotations are tabbed through in the order of the structure',
    find: ({objects}) =>
      objects.pages.flatMap((page, i) =>
        unless(objects.list(page['/Annots']).length === 0 || page['/Tabs'] === '/S', `page ${i + 1}`),
      ),
  },
  {
    clause: 'A-3 6.5.1',
    says: 'links lead to a destination of the file or to an address',
    find: file => {
      const known = new Set(destinations(file))
      return linksOf(file)
        .filter(({dict}) => {
          const action = file.objects.dict(dict['/A'])
          return action['/S'] === '/GoTo' ? !known.has(stringOf(action['/D'])) : action['/S'] !== '/URI'
        })
        .map(where)
    },
  },
  {
    clause: 'PDF 7.9.6',
    says: 'destinations are in the order of their bytes, each once',
    find: file => {
      const names = destinations(file)
      return names.filter((name, i) => i > 0 && name <= names[i - 1]!)
    },
  },
  {
    clause: 'PDF 12.3.3',
    says: 'the outline counts its items, each with a title and a destination',
    find: ({objects}) => {
      if (objects.root['/Outlines'] === undefined) return []
      const walk = (item: Dict): Dict[] =>
        item['/Title'] === undefined ? [] : [item, ...walk(objects.dict(item['/Next']))]
      const outline = objects.dict(objects.root['/Outlines'])
      const items = walk(objects.dict(outline['/First']))
      return unless(outline['/Count'] === items.length && items.every(item => item['/Dest'] !== undefined), 'outline')
    },
  },
  {
    clause: 'PDF 12.4.2',
    says: 'pages have labels',
    find: ({objects}) => unless(objects.list(objects.dict(objects.root['/PageLabels'])['/Nums']).length >= 2),
  },
  {
    clause: 'A-3 6.8',
    says: 'attachments say how they relate, and have names and a type',
    find: ({objects}) => {
      const files = objects.all.flatMap(({value}) => {
        const dict = objects.dict(value)
        return dict['/Type'] === '/Filespec' ? [dict] : []
      })
      const related = objects.list(objects.root['/AF']).map(objects.dict)
      return files
        .filter(file => {
          const stream = objects.dict(objects.dict(file['/EF'])['/F'])
          const named = stringOf(file['/F']) !== '' && stringOf(file['/UF']) !== ''
          return !(named && file['/AFRelationship'] && stream['/Subtype'] && related.includes(file))
        })
        .map(file => stringOf(file['/UF']))
    },
  },
]
