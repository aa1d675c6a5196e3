import type {Audit} from '../model/audit.ts'
import type {Briefing} from '../model/briefing.ts'
import type {Failures} from './check.ts'
import {checkSpan, type Texts} from './spans.ts'
import {checkTiles} from './tiles.ts'

/** What audit.json says must hold too: tiles, sentences, values of disagreements, ids that lead somewhere. */
export function checkAudit(audit: Audit, briefing: Briefing, texts: Texts, failures: Failures): void {
  for (const source of audit.sources)
    if (source.status === 'used' || source.textLength > 0) checkTiles(source, failures)
  const files = new Set<string>()
  for (const {file} of audit.sources) {
    if (files.has(file)) failures.add('audit.json', `${file} is listed twice`)
    files.add(file)
  }
  const known = new Set<string>()
  for (const {id, source, start, end, text} of audit.sentences) {
    known.add(id)
    checkSpan({source, start, end, exact: text}, texts, `audit.json, ${id}`, failures)
  }
  const expectKnown = (id: string, place: string) => {
    if (!known.has(id)) failures.add(`audit.json, ${place}`, `${id} is no sentence of any source`)
  }
  for (const {id, members, printed} of audit.groups) for (const one of [...members, printed]) expectKnown(one, id)
  for (const {id, sentences} of audit.themes) for (const one of sentences) expectKnown(one, id)
  for (const {sentence} of audit.leftOut) expectKnown(sentence, 'leftOut')
  for (const {id, values} of [...audit.disagreements, ...(audit.variables ?? [])])
    for (const {spans} of values) for (const span of spans) checkSpan(span, texts, `audit.json, ${id}`, failures)
  checkAccount(audit, briefing, failures)
}

/** Every kept sentence is cited, told by a printed member of its group, or listed as left out. */
function checkAccount(audit: Audit, briefing: Briefing, failures: Failures): void {
  const cited = new Set<string>(briefing.passages.map(({sentence}) => sentence))
  const leftOut = audit.leftOut.filter(({detail}) => detail === undefined)
  const settled = new Set<string>([...cited, ...leftOut.map(({sentence}) => sentence)])
  for (const {kind, members} of audit.groups)
    if (kind !== 'shared-fact' && members.some(member => cited.has(member)))
      for (const member of members) settled.add(member)
  for (const {id} of audit.sentences)
    if (!settled.has(id)) failures.add(`audit.json, ${id}`, 'is neither printed, nor in a printed group, nor left out')
}
