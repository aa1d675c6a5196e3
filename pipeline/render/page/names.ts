import {type Template, type Token, TypeGuards, Value} from 'liquidjs'
import {Mistake} from '../../model/mistake.ts'
import {nearest} from '../../text/nearest.ts'
import {howToCompare, quoted} from './liquid.ts'
import {type Place, remedyOf, whereOf} from './position.ts'
import {retiredSlots} from './retired.ts'
import {fieldOf, fieldsOf, forloop, type Slot} from './slot.ts'
import {slots} from './slots.ts'

type Scope = ReadonlyMap<string, Slot>
/** A number, a word, a condition: printable, with nothing inside. */
const plain: Slot = {prints: 'inline'}

/**
 * What each `{{ … }}` of a page prints, by the offset at which it begins. A name that means nothing is a mistake,
 * also in a branch that no briefing of today takes: Liquid itself would find it only when the branch is taken.
 */
export function checkNames(templates: readonly Template[], place: Place, report: (mistake: Mistake) => void) {
  const outputs = new Map<number, Slot>()
  const assigned = new Map<string, Slot>()

  function walk(list: readonly Template[], scope: Scope): void {
    for (const template of list) {
      const given = [...(template.arguments?.() ?? [])].map(argument =>
        argument instanceof Value ? slotOfValue(argument, scope) : slotOfToken(argument, scope),
      )
      const first = given[0] ?? plain
      if (TypeGuards.isOutputToken(template.token)) {
        outputs.set(template.token.begin, first)
        if (first.prints === 'nothing') report(notPrintable(place, template.token.begin, first))
      }
      for (const name of template.localScope?.() ?? []) assigned.set(name.content, first)
      const children = drain(template.children?.(false, true))
      if (children.length > 0) walk(children, scopeInside(template, first, scope))
    }
  }

  function slotOfValue({initial, filters}: Value, scope: Scope): Slot {
    const surplus = surplusOf(initial.postfix)
    if (surplus !== undefined) report(notUnderstood(place, surplus))
    const operands = initial.postfix
      .filter(token => !TypeGuards.isOperatorToken(token))
      .map(token => slotOfToken(token, scope))
    let slot = initial.postfix.length === 1 ? (operands[0] ?? plain) : plain
    for (const {name, args} of filters) {
      for (const argument of args) slotOfToken(Array.isArray(argument) ? argument[1] : argument, scope)
      if (name === 'first' || name === 'last') slot = slot.each ?? plain
      else if (name === 'size' || name === 'plus' || name === 'minus') slot = plain
    }
    return slot
  }

  function slotOfToken(token: Token | undefined, scope: Scope): Slot {
    if (token === undefined) return plain
    if (TypeGuards.isRangeToken(token)) {
      slotOfToken(token.lhs, scope)
      slotOfToken(token.rhs, scope)
      return {prints: 'nothing', each: plain}
    }
    return TypeGuards.isPropertyAccessToken(token) ? slotOfPath(token.props, scope) : plain
  }

  function slotOfPath(props: readonly Token[], scope: Scope): Slot {
    const [root, ...rest] = props
    const name = nameOf(root)
    if (root === undefined || name === undefined) return plain
    let slot = assigned.get(name) ?? scope.get(name)
    if (slot === undefined) {
      report(
        unknown(place, root, `Unknown slot \`${name}\``, name, [...new Set([...scope.keys(), ...assigned.keys()])]),
      )
      return plain
    }
    let path = name
    for (const prop of rest) {
      if (TypeGuards.isNumberToken(prop) && slot.each !== undefined) {
        slot = slot.each
        continue
      }
      const field = nameOf(prop)
      const found: Slot | undefined = field === undefined ? undefined : fieldOf(slot, field)
      if (found === undefined) {
        const what = `\`${path}\` has no \`${field ?? prop.getText()}\``
        report(unknown(place, prop, what, field ?? '', fieldsOf(slot)))
        return plain
      }
      path = `${path}.${field}`
      slot = found
    }
    return slot
  }

  walk(templates, new Map(Object.entries(slots)))
  return outputs
}

/** Names that a tag gives to what stands inside it: `for` gives the loop's own name, and `forloop`. */
function scopeInside(template: Template, looped: Slot, scope: Scope): Scope {
  const [name] = [...(template.blockScope?.() ?? [])]
  return name === undefined ? scope : new Map([...scope, [name, looped.each ?? plain], ['forloop', forloop]])
}

const nameOf = (token: Token | undefined): string | undefined =>
  TypeGuards.isWordToken(token) || TypeGuards.isQuotedToken(token) ? token.content : undefined

const unknown = (place: Place, token: Token, what: string, name: string, known: readonly string[]): Mistake =>
  new Mistake(`${what}: ${quoted(place, token.begin)}`, {
    where: whereOf(place, token.begin),
    remedy: retiredSlots.get(name) ?? remedyOf(nearest(name, known), known),
  })

/** An operand that no operator joins to the one before it, as in `a b`: Liquid would skip it in silence. */
function surplusOf(postfix: readonly Token[]): Token | undefined {
  const operands = postfix.filter(token => !TypeGuards.isOperatorToken(token))
  const joining = postfix.filter(token => TypeGuards.isOperatorToken(token) && token.operator !== 'not')
  return operands.length > joining.length + 1 ? operands.at(-1) : undefined
}

const notUnderstood = (place: Place, token: Token): Mistake =>
  new Mistake(`\`${token.getText()}\` is not joined to what stands before it: ${quoted(place, token.begin)}`, {
    where: whereOf(place, token.begin),
    remedy: howToCompare,
  })

const notPrintable = (place: Place, offset: number, slot: Slot): Mistake =>
  new Mistake(`This prints nothing by itself: ${quoted(place, offset)}`, {
    where: whereOf(place, offset),
    remedy:
      slot.each === undefined
        ? `Print one of its names: ${fieldsOf(slot)
            .map(name => `\`${name}\``)
            .join(', ')}.`
        : 'Loop over it with `{% for one in list %}`.',
  })

function drain(steps: Generator<unknown, Template[]> | undefined): readonly Template[] {
  if (steps === undefined) return []
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** All templates of a page in the order of the file, those inside tags too. */
export const flatten = (templates: readonly Template[]): Template[] =>
  templates.flatMap(template => [template, ...flatten(drain(template.children?.(false, true)))])
