import type {PhrasingContent, RootContent} from 'mdast'
import {textOf} from './nodes/inline.ts'

/** What a value becomes in the page: nodes inside a paragraph, or blocks of their own. */
export type Printed =
  | {readonly kind: 'inline'; readonly nodes: readonly PhrasingContent[]}
  | {readonly kind: 'block'; readonly nodes: readonly RootContent[]}

/** A symbol, so that no template can reach what stands behind it. */
const printed = Symbol('printed')

/** What a template's value prints; undefined for a plain list or object, which prints nothing by itself. */
export function printedOf(value: unknown): Printed | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return {kind: 'inline', nodes: [textOf(`${value}`)]}
  if (typeof value !== 'object' || value === null || !(printed in value)) return undefined
  return (value as {readonly [printed]: () => Printed})[printed]()
}

/** Give a value what it prints inside a paragraph. */
export const inline = <Fields extends object>(fields: Fields, nodes: () => readonly PhrasingContent[]): Fields =>
  Object.assign(fields, {[printed]: (): Printed => ({kind: 'inline', nodes: nodes()})})
/** Give a value the blocks that it prints. */
export const block = <Fields extends object>(fields: Fields, nodes: () => readonly RootContent[]): Fields =>
  Object.assign(fields, {[printed]: (): Printed => ({kind: 'block', nodes: nodes()})})
