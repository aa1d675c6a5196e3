import {does} from '../lexicon/index.ts'
import {type Frame, isInfinitive, topOf} from './frames.ts'
import type {Hanging} from './hanging.ts'
import {childBy, childrenBy, lemmaOf, type Tree} from './tree.ts'

/** The word in a role, and the confidence of the weakest arc it rests on. */
export interface Held {
  readonly at: number
  readonly confidence: number
  readonly isShared: boolean // taken over from another clause, not an arc of its own
}

/** Who does what to whom, before anything is left out. */
export interface Roles {
  readonly isPassive: boolean
  readonly subject: Held | undefined
  readonly object: Held | undefined
  readonly recipient: Held | undefined
}

/** The roles of every clause; a clause without a subject of its own takes it from what it hangs on. Governors come before their clauses. */
export function rolesOf(
  tree: Tree,
  frames: readonly Frame[],
  hangings: readonly Hanging[],
  byGovernor: readonly number[],
): readonly Roles[] {
  const roles: Roles[] = frames.map(frame => ownRoles(tree, frame))
  for (const at of byGovernor) roles[at] = shared(tree, frames, hangings, roles, at)
  return roles
}

function ownRoles(tree: Tree, frame: Frame): Roles {
  const isPassive = isPassiveFrame(tree, frame)
  const held = (...relations: string[]) => {
    const child = frame.own.find(one => relations.includes(tree.relations[one]!) && lemmaOf(tree, one) !== 'there')
    return child === undefined ? undefined : {at: child, confidence: tree.confidences[child]!, isShared: false}
  }
  const subject = held('nsubj', 'nsubj:pass')
  const pending =
    frame.pending === undefined
      ? undefined
      : {at: frame.pending, confidence: tree.confidences[frame.word]!, isShared: false}
  const recipient = held('iobj') ?? recipientBehindTo(tree, frame)
  if (isPassive) return {isPassive, subject: agentOf(tree, frame), object: subject ?? pending, recipient}
  return {isPassive, subject: subject ?? pending, object: held('obj'), recipient}
}

/** A passive by its auxiliary or its subject's relation; a bare participle that follows its noun or opens an aside too. */
function isPassiveFrame(tree: Tree, frame: Frame): boolean {
  if (frame.kind !== 'verb') return false
  const {word} = frame
  const children = tree.children[word]!
  if (children.some(child => tree.relations[child] === 'aux:pass')) return true
  const auxiliaries = children.filter(child => tree.relations[child] === 'aux')
  const couldBePassive =
    auxiliaries.length === 0 || auxiliaries.some(child => ['be', 'get'].includes(lemmaOf(tree, child)))
  const hasPassiveSubject = children.some(child => tree.relations[child] === 'nsubj:pass')
  if (hasPassiveSubject && couldBePassive && frame.lifted.length === 0) return true
  const isBare =
    tree.words[word]!.tag === 'VBN' && childBy(tree, word, 'aux', 'cop') === undefined && frame.lifted.length === 0
  return (
    isBare &&
    ['acl', 'advcl', 'root', 'conj'].includes(tree.relations[word]!) &&
    childBy(tree, word, 'obj') === undefined
  )
}

function agentOf(tree: Tree, frame: Frame): Held | undefined {
  const agent = frame.own.find(child => tree.relations[child] === 'obl:agent')
  return agent === undefined ? undefined : {at: agent, confidence: tree.confidences[agent]!, isShared: false}
}

/** "handed the coins to the museum". */
function recipientBehindTo(tree: Tree, frame: Frame): Held | undefined {
  if (!does(lemmaOf(tree, frame.word), 'gives')) return undefined
  const at = frame.own.find(
    child =>
      tree.relations[child] === 'obl' && childrenBy(tree, child, 'case').some(mark => lemmaOf(tree, mark) === 'to'),
  )
  return at === undefined ? undefined : {at, confidence: tree.confidences[at]!, isShared: false}
}

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

function shared(
  tree: Tree,
  frames: readonly Frame[],
  hangings: readonly Hanging[],
  roles: readonly Roles[],
  at: number,
): Roles {
  const frame = frames[at]!
  const own = roles[at]!
  const {governor, over, role} = hangings[at]!
  if (governor === undefined || over === undefined) return own
  const weakest = (held: Held | undefined, arc: number): Held | undefined =>
    held && {at: held.at, confidence: Math.min(held.confidence, arc), isShared: true}
  const arc = tree.confidences[topOf(frame)]!
  const isNoun = over !== frames[governor]!.word && !frames[governor]!.lifted.includes(over)
  if (role === 'relative' || isNoun) return behindNoun(tree, frame, own, {at: over, confidence: arc, isShared: true})
  const missing = own.isPassive ? own.object : own.subject
  if (missing !== undefined || hasSubject(tree, frame) || (role === 'complement' && !sharesSubject(tree, frame)))
    return own
  const above = roles[governor]!
  const controls = role === 'complement' ? (above.object ?? above.recipient) : undefined
  const isPromise =
    ['promise', 'threaten', 'vow', 'accuse'].includes(lemmaOf(tree, over)) && !does(lemmaOf(tree, over), 'accuses')
  const taken = weakest((isPromise ? undefined : controls) ?? (above.isPassive ? above.object : above.subject), arc)
  return own.isPassive ? {...own, object: taken} : {...own, subject: taken}
}

const hasSubject = (tree: Tree, frame: Frame): boolean =>
  frame.own.some(child => ['csubj', 'csubj:pass', 'expl'].includes(tree.relations[child]!))

/** An infinitive, a gerund or a participle; a finite complement has its own subject or none that is told. */
const sharesSubject = (tree: Tree, frame: Frame): boolean =>
  tree.relations[topOf(frame)] === 'xcomp' ||
  isInfinitive(tree, topOf(frame)) ||
  ['VBG', 'VBN', 'VB'].includes(tree.words[frame.word]!.tag)

/** "the man who found …", "the project financed by …": the noun is what the pronoun, or the missing subject, stands for. */
function behindNoun(tree: Tree, frame: Frame, own: Roles, noun: Held): Roles {
  const isPronoun = (held: Held | undefined) =>
    held !== undefined &&
    !held.isShared &&
    relativePronouns.has(lemmaOf(tree, held.at)) &&
    tree.words[held.at]!.tag !== 'IN'
  const mend = (held: Held | undefined) =>
    held && isPronoun(held) ? {...noun, confidence: Math.min(noun.confidence, held.confidence)} : held
  const roles = {...own, subject: mend(own.subject), object: mend(own.object)}
  if (tree.relations[topOf(frame)] !== 'acl') return roles
  if (own.isPassive) return roles.object === undefined ? {...roles, object: noun} : roles
  return roles.subject === undefined && tree.words[frame.word]!.tag === 'VBG' ? {...roles, subject: noun} : roles
}
