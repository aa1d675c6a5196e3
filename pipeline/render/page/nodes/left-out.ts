import type {Briefing} from '../../../model/briefing.ts'
import type {RoleParagraph} from '../../../model/page.ts'
import {textOf} from './inline.ts'

/** What is not on this page, in one line; nothing when all is. */
export function leftOutLineOf({scope, sections}: Briefing): RoleParagraph[] {
  const {sentences = 0, leftOut = 0, disagreements = 0} = scope
  const listed = sections.filter(({kind}) => kind === 'disagreements').reduce((sum, {items}) => sum + items.length, 0)
  const missing = [
    ...(leftOut > 0 ? [`${leftOut} of ${sentences} sentences`] : []),
    ...(disagreements > listed ? [`${disagreements - listed} of ${disagreements} differences between sources`] : []),
  ]
  if (missing.length === 0) return []
  const text = ` ${missing.join(', ')}; audit.json says which and why.`
  const children = [{type: 'strong' as const, children: [textOf('Left out.')]}, textOf(text)]
  return [{type: 'roleParagraph', role: 'note', children}]
}
