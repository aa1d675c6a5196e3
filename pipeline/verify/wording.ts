import {isBlock} from '../model/article.ts'
import type {Audit} from '../model/audit.ts'
import type {Briefing, Item} from '../model/briefing.ts'
import {monthNames, rangeLabel} from '../text/calendar.ts'
import {collapse, type Failures, quoted} from './check.ts'
import type {Texts} from './spans.ts'

/** What is printed besides the words of sources must follow from the files too: our sentences, labels of days, names of speakers, values. */
export function checkWording(briefing: Briefing, audit: Audit, texts: Texts, failures: Failures): void {
  const read = audit.sources.every(({status, id}) => status !== 'used' || (id !== null && texts.has(id)))
  const used = {...briefing, sources: briefing.sources.filter(({setAside}) => setAside === undefined)}
  const known = collapse([...texts.values(), JSON.stringify(audit.settings)].join(' '))
  const folded = known.toLowerCase() // "MR. KRANTZ:" is printed as Krantz
  const disagreements = new Map(audit.disagreements.map(one => [one.id as string, one]))
  for (const {id, items} of briefing.sections)
    for (const item of items) {
      const place = `${id}, ${item.id}`
      if (item.form === 'disagreement') checkDisagreement(item, disagreements, place, failures)
      else if (item.origin === 'generated') checkForm(item, used, audit, place, failures)
      if (item.when !== undefined && item.when.label !== rangeLabel(item.when.value, item.when.until))
        failures.add(place, `calls ${item.when.value} ${quoted(item.when.label)}`)
      if (read && item.speaker !== undefined && !folded.includes(collapse(item.speaker.name).toLowerCase()))
        failures.add(place, `no source names ${quoted(item.speaker.name)}, who is said to speak`)
      const printed = [item, ...(item.values ?? []).flatMap(({quotes}) => quotes)].flatMap(({parts}) => parts)
      for (const {text} of printed.filter(({edit}) => read && edit === 'bracket'))
        if (!wordsOf(text).every(word => calendarWords.has(word) || folded.includes(word.toLowerCase())))
          failures.add(place, `inserts ${quoted(text)}, which no source names`)
    }
  const {sentences, leftOut} = briefing.scope
  const listed = audit.leftOut.filter(({detail}) => detail === undefined).length
  if (sentences !== undefined && sentences !== audit.sentences.length)
    failures.add('scope', `counts ${sentences} sentences, and audit.json lists ${audit.sentences.length}`)
  const points = itemsOf(briefing, 'key-points')
  const single = points.filter(({origins}) => origins.length === 1).length
  if (briefing.scope.points !== undefined && briefing.scope.points !== points.length)
    failures.add('scope', `counts ${briefing.scope.points} points, and there are ${points.length}`)
  if (briefing.scope.single !== undefined && briefing.scope.single !== single)
    failures.add('scope', `counts ${briefing.scope.single} points of one source, and there are ${single}`)
  if (leftOut !== undefined && leftOut !== listed)
    failures.add('scope', `counts ${leftOut} sentences left out, and audit.json lists ${listed}`)
}

/** What brackets insert are names and days: "[of A and B]", "[week of 5 May 2031]". */
const calendarWords = new Set(
  `of and to s week first second half spring summer autumn winter Q ${monthNames.join(' ')}`.split(' '),
)

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/** Question and values are those that audit.json gives the passages for. */
function checkDisagreement(
  {disagreement, question, values = []}: Item,
  known: ReadonlyMap<string, Audit['disagreements'][number]>,
  place: string,
  failures: Failures,
): void {
  const one = known.get(disagreement ?? '')
  if (one === undefined) {
    failures.add(place, 'is no disagreement of audit.json')
    return
  }
  if (question !== one.question) failures.add(place, `asks ${quoted(question ?? '')}, not ${quoted(one.question)}`)
  const listed = one.values.map(({value}) => value)
  for (const {value} of values)
    if (!listed.includes(value)) failures.add(place, `gives the value ${quoted(value)}, which audit.json does not`)
}

/** Our own sentences come from a closed list of forms, and their numbers from the files. */
function checkForm({form, parts}: Item, briefing: Briefing, audit: Audit, place: string, failures: Failures): void {
  const text = parts.map(part => part.text).join('')
  const row = forms[form ?? '']
  const match = row?.wording.exec(text)
  if (row === undefined || match === undefined || match === null) {
    failures.add(place, `is no form of ours: ${quoted(text)}`)
    return
  }
  const told = match.slice(1).filter(group => group !== undefined)
  const right = row.numbers(briefing, audit, told)
  if (right !== undefined && told.join() !== right.join())
    failures.add(place, `says ${told.join(', ')} where the files say ${right.join(', ')}: ${quoted(text)}`)
}

interface Form {
  readonly wording: RegExp
  /** What the groups of the wording must be; undefined when the files don't tell. */
  readonly numbers: (briefing: Briefing, audit: Audit, told: readonly string[]) => readonly string[] | undefined
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const inWords = (count: number): string => words[count] ?? `${count}`
const countOf = (count: number): string => (count === 0 ? 'no' : `${count}`)

/** "source 1", "sources 1, 2 and 4". */
const listOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `source ${numbers[0]}` : `sources ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`

const itemsOf = ({sections}: Briefing, kind: string): Item[] =>
  sections.filter(section => section.kind === kind).flatMap(({items}) => items)

/** How many sources lack something, and which; nothing to compare when all do, which the wording then says. */
const lacking =
  (test: (source: Briefing['sources'][number]) => boolean): Form['numbers'] =>
  ({sources}, _, told) => {
    const numbers = sources.filter(test).map(({number}) => number)
    return numbers.length === sources.length && told.length === 0 ? [] : [inWords(numbers.length), listOf(numbers)]
  }

const forms: Readonly<Record<string, Form>> = {
  'undated-sources': {
    wording:
      /^(?:No source carries a date of publication\.|(\w+) sources? carr(?:y|ies) no date of publication: (sources? [\d, and]+)\.)$/,
    numbers: lacking(({published}) => published === null),
  },
  'unattributed-sources': {
    wording:
      /^(?:No source names its author or publisher\.|(\w+) sources? names? neither author nor publisher: (sources? [\d, and]+)\.)$/,
    numbers: lacking(({author, publisher}) => author === null && publisher === null),
  },
  'several-subjects': {
    wording: /^The sources speak of (\w+) matters that share little: ([\w, ;]+)\.$/,
    numbers: ({sources}, {parts}) => {
      const numberOf = new Map(sources.map(({id, number}) => [id, number]))
      const matters = parts
        .map(part => part.sources.flatMap(id => numberOf.get(id) ?? []).sort((a, b) => a - b))
        .filter(({length}) => length > 0)
      return [inWords(matters.length).toLowerCase(), matters.map(listOf).join('; ')]
    },
  },
  method: {
    wording:
      /^This briefing was made by a program without a language model: every sentence is taken word for word from one of (\w+) sources? \((\w+) independent origins?\), and each mark leads to its passage\. From the files, (\w+) sentences? of article text (?:was|were) kept; (\w+) blocks? of page furniture (?:was|were) removed and (\w+) asides? set apart, each with a rule’s name in audit\.json\. (\w+) groups? of overlapping passages, (\w+) themes? and (\w+) differences? between sources were found; (\w+) passages? (?:is|are) cited\. Square brackets and ellipses mark every change to a source’s words\. Dots beside a key point count the independent sources that say so\. (?:Edited by hand: [\w, ]+\. )?To check every citation against the sources, run: briefing verify\.$/,
    numbers: ({sources, passages}, {origins, sentences, groups, themes, disagreements, sources: files}) => {
      const segments = files.filter(({status}) => status === 'used').flatMap(file => file.segments.filter(isBlock))
      const verdicts = (wanted: string) => segments.filter(({verdict}) => verdict === wanted).length
      const overlapping = countOf(groups.length)
      return [
        ...[sources.length, origins.length, sentences.length, verdicts('removed'), verdicts('aside')].map(countOf),
        overlapping.charAt(0).toUpperCase() + overlapping.slice(1),
        ...[themes.length, disagreements.filter(({printed}) => printed).length, passages.length].map(countOf),
      ]
    },
  },
}
