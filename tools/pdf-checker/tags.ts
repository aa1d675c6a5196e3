import type {PageModel, Tag} from '../../pipeline/render/pdf/model.ts'
import type {Defect} from './defect.ts'
import {contentsOf, tagsOf} from './reading.ts'

/** What PDF/UA-1 asks of tags, links and destinations, as far as our elements go. */
export function checkTags(model: PageModel): Defect[] {
  const defects: Defect[] = []
  const fault = (rule: Defect['rule'], message: string, page = 0) => defects.push({rule, page, message})
  const tags = [...tagsOf(model.tags)]

  const contents = contentsOf(model.tags)
  if (new Set(contents).size !== contents.length) fault('structure', 'A piece of content has two tags')
  const tagged = new Set(contents)
  model.pages.forEach(({marks}, page) => {
    for (const mark of marks)
      if (mark.content !== null && !tagged.has(mark.content))
        fault('untagged', mark.kind === 'run' ? mark.text : mark.kind, page + 1)
  })

  let level = 0
  for (const tag of tags) {
    const heading = /^H(\d)$/.exec(tag.role)
    if (heading !== null) {
      const own = Number(heading[1])
      if (own > level + 1) fault('structure', `A head of level ${own} follows one of level ${level}`)
      level = own
    }
    if (tag.role === 'Figure' && !tag.alt) fault('structure', 'A figure has no alternative text')
    if (tag.role === 'TH' && tag.scope === undefined) fault('structure', 'A table head has no scope')
    const wanted = parents[tag.role]
    for (const kid of tag.kids)
      if (typeof kid !== 'number' && parents[kid.role] !== undefined && !parents[kid.role]!.includes(tag.role))
        fault('structure', `${kid.role} stands in ${tag.role}`)
    if (wanted !== undefined && tag === model.tags) fault('structure', `${tag.role} stands alone`)
  }

  const names = model.destinations.map(({name}) => name)
  if (new Set(names).size !== names.length) fault('structure', 'Two destinations have one name')
  for (const name of names) if (!/^[a-z0-9]+$/.test(name)) fault('structure', `Destination \`${name}\``)
  const known = new Set(names)
  const linkTags = new Set(tags.flatMap(({link}) => (link === undefined ? [] : [link])))
  model.pages.forEach(({links}, page) => {
    for (const {to, contents, link} of links) {
      if (contents.trim() === '') fault('empty-link', 'A link says nothing', page + 1)
      if (!linkTags.has(link)) fault('untagged', `Link ${link}`, page + 1)
      if ('destination' in to && !known.has(to.destination)) fault('dead-link', to.destination, page + 1)
    }
  })
  return defects
}

const parents: {readonly [Role in Tag['role']]?: readonly Tag['role'][]} = {
  TOCI: ['TOC'],
  LI: ['L'],
  Lbl: ['LI', 'P', 'Note'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody', 'Table'],
  TH: ['TR'],
  TD: ['TR'],
}
