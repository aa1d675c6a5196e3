import {type Rule, unless} from '../rule.ts'
import type {PdfFile} from '../structure.ts'

const markedKids = ({elements}: PdfFile): string[] =>
  elements.flatMap(({kids}) => kids.flatMap(kid => ('mcid' in kid ? [`${kid.page} ${kid.mcid}`] : [])))

/** Page content: all of it is tagged once, or an artifact. */
export const content: readonly Rule[] = [
  {
    clause: 'UA-1 7.1',
    says: 'content is tagged or an artifact',
    find: ({shown}) => shown.filter(({mcid}) => mcid === 'unmarked').map(({page}) => `page ${page + 1}`),
  },
  {
    clause: 'UA-1 7.1',
    says: 'no artifact within tagged content, nor tagged content within an artifact',
    find: ({shown}) => shown.filter(({nested}) => nested).map(({page}) => `page ${page + 1}`),
  },
  {
    clause: 'UA-1 7.1',
    says: 'tagged content is in the structure tree, once',
    find: file => {
      const count = new Map<string, number>()
      for (const key of markedKids(file)) count.set(key, (count.get(key) ?? 0) + 1)
      const marked = new Set(
        file.shown.flatMap(({page, mcid}) => (typeof mcid === 'number' ? [`${page} ${mcid}`] : [])),
      )
      return [...marked].filter(key => count.get(key) !== 1).map(key => `page and mark ${key}`)
    },
  },
  {
    clause: 'PDF 14.7.4.4',
    says: 'the parent tree leads from each mark and annotation to its element',
    find: ({objects, elements}) => {
      const root = objects.dict(objects.root['/StructTreeRoot'])
      const numbers = objects.list(objects.dict(root['/ParentTree'])['/Nums'])
      const parents = new Map(
        numbers.flatMap((key, i) => (i % 2 === 0 ? [[Number(key), numbers[i + 1]!] as const] : [])),
      )
      const dicts = new Set(elements.map(({dict}) => dict))
      return objects.pages.flatMap((page, i) => {
        const own = objects.list(parents.get(Number(page['/StructParents'])))
        const sound = own.every(parent => dicts.has(objects.dict(parent)))
        const links = objects.list(page['/Annots']).every(link => {
          const parent = parents.get(Number(objects.dict(link)['/StructParent']))
          return objects.dict(parent)['/S'] === '/Link'
        })
        return unless(sound && links, `page ${i + 1}`)
      })
    },
  },
]
