import * as v from 'valibot'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml'
import {Mistake} from '../model/mistake.ts'
import {nearest} from './nearest.ts'

/** Characters of a settings or template file that are read: a hundred times the longest of ours. */
const longest = 1_000_000
/** Mistakes of one file that are told. */
const most = 20
/** Characters of a line that are shown. */
const shown = 80

/**
 * Parse YAML and check its shape; what is wrong becomes one mistake for each place, each with file, line, column, excerpt
 * and remedy; the first is thrown and has the others with it. `firstLine` is the line of the file on which the text begins
 * (for front matter).
 */
export function parseYaml<Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  file: string,
  firstLine = 1,
): Output {
  const read = readYaml(text, schema, file, firstLine)
  if ('output' in read) return read.output
  throw Mistake.of(read.mistakes)
}

/** The same, with all that is wrong at once, and nothing thrown. */
export function readYaml<Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  file: string,
  firstLine = 1,
): {readonly output: Output} | {readonly mistakes: readonly Mistake[]} {
  if (text.length > longest)
    return {
      mistakes: [
        new Mistake('The file is too large', {where: file, remedy: 'Settings and templates are short texts.'}),
      ],
    }
  const lines = new LineCounter()
  const given = text.split('\n')
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    const excerpt = given[line - 1]?.trim() ?? ''
    return {
      where: `${file}:${line + firstLine - 1}:${col}`,
      excerpt: excerpt.length > shown ? `${excerpt.slice(0, shown)}…` : excerpt,
    }
  }
  let document: Document.Parsed
  let value: unknown
  try {
    document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: false})
    const wrong = document.errors.slice(0, most).map(({message, pos}) => syntaxMistake(message, at(pos[0])))
    if (wrong.length === 0) wrong.push(...repeatedKeys(document.contents as YamlNode | null, at).slice(0, most))
    if (wrong.length > 0) return {mistakes: wrong}
    value = document.toJS({maxAliasCount: 100}) as unknown
  } catch (error) {
    return {mistakes: [tooInvolved(error, file, text, at)]}
  }
  const result = v.safeParse(schema, value ?? {})
  if (result.success) return {output: result.output}
  // A mistyped key is both missing and unknown: the unknown one is what the user wrote.
  const unknown = result.issues.filter(isUnknownKey)
  const others = result.issues.filter(issue => !isUnknownKey(issue) && (unknown.length === 0 || !isMissingKey(issue)))
  const root = document.contents as YamlNode | null
  const placeOf = (path: Path) => at(nodeAt(root, path)?.range?.[0] ?? 0)
  // The validator names the first unknown key of a map; a reader wants them all.
  const mistyped = unknown.map(pathOf).flatMap(path => unknownKeysAt(root, path, schema))
  const found: readonly (() => Mistake)[] = [
    ...mistyped.map(path => () => unknownKey(path, schema, placeOf(path))),
    ...others.map(issue => () => mistakeOf(issue, pathOf(issue), placeOf(pathOf(issue)))),
  ]
  const mistakes = found.slice(0, most).map(tell => tell())
  if (found.length > most)
    mistakes.push(
      new Mistake(`${found.length - most} more places are wrong`, {where: file, remedy: 'Mend these first.'}),
    )
  return {mistakes}
}

/** "title: Harbour treaty: what was agreed": two colons in a line, of which the second was meant as text. */
const plainText = /^(?:- )?([\w-]+): ([^\s"'[{|>].*)$/

function syntaxMistake(message: string, {where, excerpt}: Place): Mistake {
  const [, key, value = ''] = plainText.exec(excerpt) ?? []
  if (key !== undefined && value.includes(': ') && !excerpt.endsWith('…'))
    return new Mistake(`A text with a colon stands without quotation marks: \`${excerpt}\``, {
      where,
      remedy: `Put it in quotes: \`${key}: ${JSON.stringify(value)}\`.`,
    })
  return new Mistake(`${message.replace(/\.$/, '')}: \`${excerpt}\``, {where, remedy: 'Mend the YAML at this place.'})
}

/** Keys that stand twice in one place. The parser compares each with each, which a long file makes endless. */
function repeatedKeys(root: YamlNode | null, at: (offset: number) => Place): Mistake[] {
  const mistakes: Mistake[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (isMap(node)) {
      const seen = new Set<unknown>()
      for (const {key, value} of node.items) {
        waiting.push(value)
        if (!isScalar(key)) continue
        if (seen.has(key.value)) mistakes.push(syntaxMistake('The key stands there twice', at(key.range?.[0] ?? 0)))
        seen.add(key.value)
      }
    } else if (isSeq(node)) waiting.push(...node.items)
  }
  return mistakes
}

/** What the parser gives up on: names that repeat each other beyond measure, or brackets in brackets. */
function tooInvolved(error: unknown, file: string, text: string, at: (offset: number) => Place): Mistake {
  if (error instanceof RangeError)
    return new Mistake('It is nested too deeply', {where: file, remedy: 'Settings and templates are plain lists.'})
  const alias = text.search(/[:,[-] ?\*\w/)
  return new Mistake('Its aliases (`*name`) stand for more than they may, or for nothing', {
    where: alias < 0 ? file : at(alias).where,
    remedy: 'Write out what they stand for.',
  })
}

interface Place {
  readonly where: string
  readonly excerpt: string
}

type Issue = v.BaseIssue<unknown>
const isUnknownKey = ({type, expected}: Issue): boolean => type === 'strict_object' && expected === 'never'
const isMissingKey = ({type, received}: Issue): boolean => type === 'strict_object' && received === 'undefined'

type Path = readonly (string | number)[]
const pathOf = (issue: Issue): Path => (issue.path ?? []).map(step => step.key as string | number)

/** The keys that stand beside an unknown one and are unknown too, with it. */
function unknownKeysAt(root: YamlNode | null, path: Path, schema: unknown): Path[] {
  const above = path.slice(0, -1)
  const map = above.length === 0 ? root : valueAt(root, above)
  const known = new Set(knownKeys(schema, above))
  if (!isMap(map)) return [path]
  const keys = map.items.flatMap(({key}) => (isScalar(key) ? [String(key.value)] : []))
  return keys.filter(key => !known.has(key)).map(key => [...above, key])
}

function unknownKey(path: Path, schema: unknown, {where}: Place): Mistake {
  const known = knownKeys(schema, path.slice(0, -1))
  const key = String(path.at(-1)).slice(0, shown)
  const close = nearest(key, known)
  return new Mistake(`Unknown key \`${key}\``, {
    where,
    remedy: close ? `Did you mean \`${close}\`?` : `Use one of ${known.map(name => `\`${name}\``).join(', ')}.`,
  })
}

function mistakeOf(issue: Issue, path: Path, {where, excerpt}: Place): Mistake {
  const key = path.at(-1)
  if (isMissingKey(issue))
    return new Mistake(`The key \`${key}\` is missing: \`${excerpt}\``, {where, remedy: `Add \`${key}\`.`})
  const expected = expectedBy(issue)
  if (path.length === 0)
    return new Mistake(`The file is not what it should be: expected ${expected}`, {
      where,
      remedy: 'Check that it is the right file.',
    })
  if (issue.received === 'null' && /:\s+#/.test(excerpt) && key !== undefined)
    return new Mistake(`\`${excerpt}\`: what stands behind \`#\` is a remark, and no value is left`, {
      where,
      remedy: `Put it in quotes: \`${key}: "${/#\S*/.exec(excerpt)?.[0]}"\`.`,
    })
  return new Mistake(`\`${excerpt}\`: expected ${expected}, got ${inWords(issue.received)}`, {
    where,
    remedy: `Change the value of \`${path.join('.')}\`.`,
  })
}

/** What would have been right, in words: a check of ours says it itself, the rest is told from its kind. */
function expectedBy({kind, message, expected, type, requirement}: Issue & {requirement?: unknown}): string {
  if (type === 'min_value') return `a number of at least ${requirement}`
  if (type === 'max_value') return `a number of at most ${requirement}`
  if (type === 'integer') return 'a whole number'
  if (type === 'min_length') return 'something'
  if (kind === 'validation' && !message.startsWith('Invalid ')) return message
  return inWords(expected ?? message)
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'keys with values',
  null: 'nothing',
  undefined: 'nothing',
}

/** A validator's name for a kind of value, as a reader would say it: "a list" for `Array`. */
function inWords(name: string): string {
  if (Object.hasOwn(words, name)) return words[name]!
  if (name.startsWith('/')) return 'another form of it'
  const choices = /^\((.*)\)$/.exec(name)?.[1]?.split(' | ') ?? [name]
  return choices.map(one => words[one] ?? (one.length > shown ? `${one.slice(0, shown)}…` : one)).join(' or ')
}

/** The value that a path leads to. */
function valueAt(root: YamlNode | null, path: Path): YamlNode | null {
  let node: unknown = root
  for (const key of path) {
    if (isMap(node)) node = pairAt(node, key)?.value ?? null
    else if (isSeq(node)) node = node.items[Number(key)] ?? null
  }
  return isNode(node) ? node : null
}

const pairAt = (map: YAMLMap, key: string | number) =>
  map.items.find(({key: own}) => String(isScalar(own) ? own.value : own) === String(key))

/** Where a path leads: the key of its last step where it has one, else as near as there is something. */
function nodeAt(root: YamlNode | null, path: Path): YamlNode | null {
  let node: YamlNode | null = root
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = pairAt(node, key)
      if (pair === undefined) return node
      if (depth === path.length - 1) return pair.key as YamlNode
      node = isNode(pair.value) ? pair.value : null
    } else if (isSeq(node)) {
      const next: unknown = node.items[Number(key)]
      node = isNode(next) ? next : node
    }
  }
  return node
}

function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  let at = schema as {
    entries?: Record<string, unknown>
    item?: unknown
    value?: unknown
    wrapped?: unknown
    pipe?: unknown[]
  }
  for (const key of path) {
    at = unwrap(at)
    at = (at.entries?.[String(key)] ?? at.item ?? at.value ?? {}) as typeof at
  }
  return Object.keys(unwrap(at).entries ?? {})
}

function unwrap<T extends {wrapped?: unknown}>(schema: T): T {
  let at = schema
  while (at.wrapped !== undefined) at = at.wrapped as T
  return at
}
