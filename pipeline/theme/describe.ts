import type {Language} from '../language/language.ts'
import {contentHash} from '../model/id.ts'
import type {Taxonomy, Theme} from '../model/theme.ts'
import {fold} from '../text/fold.ts'
import type {FacetShare} from './facets.ts'
import {chooseHeadings} from './headings.ts'
import {type Choice, rankPhrases, twoBest} from './labels.ts'
import {nameStorylines} from './naming/index.ts'
import type {Folder} from './naming/phrases.ts'
import type {Phrase} from './phrases.ts'
import {pullOf, sizesOf, strongest} from './placement.ts'
import {usual} from './rarity.ts'
import type {Grouping, Slot} from './slots.ts'
import type {Unit} from './units.ts'

/** Phrases from which a heading is chosen. */
const offered = 20

/** Terms shown as evidence of a theme, at most. */
const termsShown = 6

/** Turn slots into themes: id, label, evidence, and for each sentence why it is there. Largest first, the rest last. */
export function describe(
  {slots, placed, graph, evidence}: Grouping,
  units: readonly Unit[],
  {
    taxonomy,
    facets,
    found,
  }: {
    readonly taxonomy: Taxonomy
    readonly facets: ReadonlyMap<number, FacetShare>
    readonly found?: Pick<Folder, 'headings' | 'matters'>
  },
  phrases: readonly Phrase[],
  isSubject: (stem: string) => boolean,
  {wording, syntax, labelling}: Language,
): Theme[] {
  const sizes = sizesOf(placed, units, slots.length)
  const bySize = [...slots.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const ranked = rankPhrases(phrases, placed, slots.length, isSubject)
  const open = ranked.map((row, i) => (slots[i]!.kind === 'found' ? named(row, isPart(slots[i]!)) : row))
  const unnamed = bySize.filter(slot => slots[slot]!.kind === 'found')
  const labels =
    found !== undefined
      ? nameStorylines({placed, units, syntax, labelling, isSubject, ...found}, unnamed, facets)
      : chooseHeadings(open, unnamed, placed, units, usual)
  const taken = new Set(taxonomy.map(({label}) => label))
  const heading = slots.map((slot, i): {id: string; label: string} => {
    if (slot.kind === 'taxonomy') return {id: taxonomy[slot.theme]!.id, label: taxonomy[slot.theme]!.label}
    if (slot.kind === 'rest') return {id: 'other', label: wording.headings.other}
    const label = unused(capitalise(labels.get(i) ?? firstThing(units, placed, i, syntax)), taken)
    taken.add(label)
    return {id: `own-${contentHash(fold(label))}`, label}
  })
  const held = phrasesHeld(ranked, placed)
  const members = slots.map((): Theme['sentences'][number][] => [])
  const used = slots.map(() => new Map<string, number>())
  for (const [i, {sentences}] of units.entries()) {
    const home = placed[i]!
    const support = supportOf(i)
    const second = strongest(support, home)
    const slot = slots[home]!
    const own = slot.kind === 'taxonomy' ? (evidence?.terms[i]?.[slot.theme] ?? []) : []
    for (const term of own) used[home]!.set(term, (used[home]!.get(term) ?? 0) + 1)
    const why = reason(slot, own, twoBest(held[i]!, []))
    for (const {id} of sentences)
      members[home]!.push({
        sentence: id,
        score: round(support[home]!),
        ...(second < 0 ? {} : {runnerUp: heading[second]!.id}),
        why,
      })
  }
  const present = new Set(bySize.map(slot => heading[slot]!.id))
  const themes = bySize.map((slot): Theme => {
    const kind = slots[slot]!
    const above = kind.kind === 'found' && kind.under !== undefined ? taxonomy[kind.under]!.id : undefined
    const parent = above !== undefined && present.has(above) ? above : parentOf(heading[slot]!.id, taxonomy, present)
    const terms = [...used[slot]!].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([term]) => term)
    return {
      ...heading[slot]!,
      ...(parent === undefined ? {} : {parent}),
      origin: kind.kind,
      ...(kind.kind === 'found' && kind.part !== undefined ? {part: kind.part} : {}),
      evidence: [...terms.slice(0, termsShown), ...twoBest(ranked[slot]!, terms.slice(0, termsShown))],
      sentences: members[slot]!.sort((a, b) => b.score - a.score || (a.sentence < b.sentence ? -1 : 1)),
    }
  })
  return inOrder(themes)

  function supportOf(unit: number): Float64Array {
    const support = pullOf(graph, placed, unit, slots.length)
    for (const [i, slot] of slots.entries()) {
      support[i]! /= 2
      if (slot.kind === 'taxonomy' && evidence !== undefined && sizes[i]! > 0)
        support[i]! += evidence.scores[unit * taxonomy.length + slot.theme]! / 2
    }
    return support
  }
}

/** What may head a theme, best first: of a part of a listed theme nothing that is a name. */
const named = (row: readonly Choice[], isPart: boolean): Choice[] =>
  row.filter(({phrase}) => !(isPart && phrase.isName)).slice(0, offered)

/** A part of a taxonomy's theme: names of the story say little there. */
const isPart = (slot: Slot): boolean => slot.kind === 'found' && slot.under !== undefined

/** For each unit the phrases it shares with others of its theme, best first. */
function phrasesHeld(ranked: readonly (readonly Choice[])[], placed: Int32Array): Choice[][] {
  const held = Array.from(placed, (): Choice[] => [])
  for (const [slot, choices] of ranked.entries())
    for (const choice of choices)
      if (choice.inside >= 2)
        for (const unit of choice.phrase.units) if (placed[unit] === slot) held[unit]!.push(choice)
  return held
}

/** The label, told apart from an equal one by a number. */
function unused(label: string, taken: ReadonlySet<string>): string {
  let name = label
  for (let n = 2; taken.has(name); n++) name = `${label} (${n})`
  return name
}

/** Why a sentence is where it is, in words a reader can check in the sentence. */
function reason(slot: Slot, terms: readonly string[], phrases: readonly string[]): string {
  if (terms.length > 0) return `terms: ${terms.join(', ')}`
  if (slot.kind === 'rest') return 'stands alone'
  if (slot.kind === 'found' && phrases.length > 0) return `shares: ${phrases.join(', ')}`
  return 'follows its neighbours'
}

/** The nearest theme above that has sentences, and does not stand under this one itself. */
function parentOf(id: string, taxonomy: Taxonomy, present: ReadonlySet<string>): string | undefined {
  const seen = new Set([id])
  for (let at: string | undefined = id; at !== undefined; ) {
    at = taxonomy.find(theme => theme.id === at)?.parent
    if (at === undefined || seen.has(at)) return undefined
    if (present.has(at)) return at
    seen.add(at)
  }
  return undefined
}

/** Part by part; the heaviest first with what stands under it, the rest last; each theme before those under it. */
function inOrder(themes: readonly Theme[]): Theme[] {
  const children = new Map<string | undefined, Theme[]>()
  for (const theme of themes) {
    const row = children.get(theme.parent)
    if (row === undefined) children.set(theme.parent, [theme])
    else row.push(theme)
  }
  const below = (id: string | undefined) => children.get(id) ?? []
  const weight = ({id, sentences}: Theme): number =>
    below(id).reduce((sum, child) => sum + weight(child), sentences.length)
  const rank = (theme: Theme): number => (theme.origin === 'rest' ? 1 : 0)
  const ordered = (level: readonly Theme[]): Theme[] =>
    [...level]
      .sort(
        (a, b) =>
          rank(a) - rank(b) || (a.part ?? -1) - (b.part ?? -1) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1),
      )
      .flatMap(theme => [theme, ...ordered(below(theme.id))])
  return ordered(below(undefined))
}

const round = (score: number): number => Math.round(score * 1000) / 1000

const capitalise = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

/** When no phrase will do, the first thing that the theme names, with what it is of: "talks with the ports". Never a clause, which would claim something. */
function firstThing(
  units: readonly Unit[],
  placed: Int32Array,
  slot: number,
  {tag, chunks}: Language['syntax'],
): string {
  const [first] = units[placed.indexOf(slot)]!.sentences.filter(({asked}) => asked !== true)
  const text = (first ?? units[placed.indexOf(slot)]!.sentences[0]!).text.trim()
  const words = tag(text, 0, text.length)
  const [one, two] = chunks(words).filter(({last}) => /^(?:NOUN|PROPN)$/.test(words[last]!.pos))
  if (one === undefined)
    return text
      .split(/\s+/)
      .slice(0, 2)
      .join(' ')
      .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
  const joins = two !== undefined && two.first === one.last + 2 && words[one.last + 1]!.pos === 'ADP'
  const from = words[one.first]!.pos === 'DET' && one.first < one.last ? one.first + 1 : one.first
  return text.slice(words[from]!.start, words[(joins ? two : one).last]!.end)
}
