import * as v from 'valibot'
import {isMap, isNode, LineCounter, parseDocument, type Node as YamlNode} from 'yaml'
import {Mistake} from '../model/mistake.ts'
import {nearest} from './nearest.ts'

/**
 * Parse YAML and check its shape; what is wrong becomes a mistake that names file, line, column, excerpt and remedy.
 * `firstLine` is the line of the file on which the text begins (for front matter).
 */
export function parseYaml<Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  file: string,
  firstLine = 1,
): Output {
  const read = readYaml(text, schema, file, firstLine)
  if ('output' in read) return read.output
  throw read.mistakes[0]
}

/** The same, with all that is wrong at once. */
export function readYaml<Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  file: string,
  firstLine = 1,
): {readonly output: Output} | {readonly mistakes: readonly Mistake[]} {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true})
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    const excerpt = text.split('\n')[line - 1]?.trim() ?? ''
    return {where: `${file}:${line + firstLine - 1}:${col}`, excerpt}
  }
  const error = document.errors[0]
  if (error !== undefined) {
    const {where, excerpt} = at(error.pos[0])
    const what = `${error.message.replace(/\.$/, '')}: \`${excerpt}\``
    return {mistakes: [new Mistake(what, {where, remedy: 'Mend the YAML at this place.'})]}
  }
  const result = v.safeParse(schema, (document.toJS() as unknown) ?? {})
  if (result.success) return {output: result.output}
  // A mistyped key is both missing and unknown: the unknown one is what the user wrote.
  const unknown = result.issues.filter(isUnknownKey)
  const others = result.issues.filter(issue => !isUnknownKey(issue) && (unknown.length === 0 || !isMissingKey(issue)))
  const mistakes = [...unknown, ...others].map(issue => {
    const path = (issue.path ?? []).map(step => step.key as string | number)
    return mistakeOf(issue, path, schema, at(nodeAt(document.contents as YamlNode | null, path)?.range?.[0] ?? 0))
  })
  return {mistakes}
}

type Issue = v.BaseIssue<unknown>
const isUnknownKey = ({type, expected}: Issue): boolean => type === 'strict_object' && expected === 'never'
const isMissingKey = ({type, received}: Issue): boolean => type === 'strict_object' && received === 'undefined'

function mistakeOf(
  issue: Issue,
  path: readonly (string | number)[],
  schema: unknown,
  {where, excerpt}: {readonly where: string; readonly excerpt: string},
): Mistake {
  const key = path.at(-1)
  if (isUnknownKey(issue)) {
    const known = knownKeys(schema, path.slice(0, -1))
    const close = nearest(String(key), known)
    return new Mistake(`Unknown key \`${key}\``, {
      where,
      remedy: close ? `Did you mean \`${close}\`?` : `Use one of ${known.map(name => `\`${name}\``).join(', ')}.`,
    })
  }
  if (isMissingKey(issue))
    return new Mistake(`The key \`${key}\` is missing: \`${excerpt}\``, {where, remedy: `Add \`${key}\`.`})
  // A check of ours says in words what it expects.
  const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message)
  return new Mistake(`\`${excerpt}\`: expected ${expected}, got ${issue.received}`, {
    where,
    remedy: path.length > 0 ? `Change the value of \`${path.join('.')}\`.` : 'Change the value.',
  })
}

function nodeAt(root: YamlNode | null, path: readonly (string | number)[]): YamlNode | null {
  let node: YamlNode | null = root
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(item => String((item.key as {value?: unknown})?.value ?? item.key) === String(key))
      if (pair === undefined) return node
      if (depth === path.length - 1)
        return (pair.value as YamlNode | null)?.range ? (pair.key as YamlNode) : (pair.key as YamlNode)
      node = isNode(pair.value) ? pair.value : null
    } else if (node && 'items' in node) {
      const next: unknown = (node as {items: unknown[]}).items[Number(key)]
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
