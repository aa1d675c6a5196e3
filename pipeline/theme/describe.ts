import {contentHash} from '../model/id.ts'
import type {Taxonomy, Theme} from '../model/theme.ts'
import {fold} from '../text/fold.ts'
import {chooseLabels, rankPhrases, twoBest} from './labels.ts'
import type {Phrase} from './phrases.ts'
import {pullOf, sizesOf, strongest} from './placement.ts'
import type {Grouping, Slot} from './slots.ts'
import type {Unit} from './units.ts'

/** Terms shown as evidence of a theme, at most. */
const termsShown = 6

/** Turn slots into themes: id, label, evidence, and for each sentence why it is there. Largest first, the rest last. */
export function describe(
  {slots, placed, graph, evidence}: Grouping,
  units: readonly Unit[],
  taxonomy: Taxonomy,
  phrases: readonly Phrase[],
  isSubject: (stem: string) => boolean,
): Theme[] {
  const sizes = sizesOf(placed, units, slots.length)
  const bySize = [...slots.keys()].filter(slot => sizes[slot]! > 0).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const ranked = rankPhrases(phrases, placed, slots.length, isSubject)
  const labels = chooseLabels(
    ranked,
    bySize.filter(slot => slots[slot]!.kind === 'found'),
  )
  const heading = slots.map((slot, i): {id: string; label: string} => {
    if (slot.kind === 'taxonomy') return {id: taxonomy[slot.theme]!.id, label: taxonomy[slot.theme]!.label}
    if (slot.kind === 'rest' || sizes[i] === 0) return {id: 'other', label: 'Other'}
    const label = capitalise(labels.get(i)?.text ?? firstWords(units, placed, i))
    return {id: `own-${contentHash(fold(label))}`, label}
  })
  const members = slots.map((): Theme['sentences'][number][] => [])
  const used = slots.map(() => new Map<string, number>())
  for (const [i, {sentences}] of units.entries()) {
    const home = placed[i]!
    const support = supportOf(i)
    const second = strongest(support, home)
    const slot = slots[home]!
    const own = slot.kind === 'taxonomy' ? (evidence?.terms[i]?.[slot.theme] ?? []) : []
    for (const term of own) used[home]!.set(term, (used[home]!.get(term) ?? 0) + 1)
    const why = reason(slot, own, phrasesIn(home, i))
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
      evidence: [...terms.slice(0, termsShown), ...twoBest(ranked[slot]!, terms.slice(0, termsShown))],
      sentences: members[slot]!.sort((a, b) => b.score - a.score || (a.sentence < b.sentence ? -1 : 1)),
    }
  })
  return themes.sort((a, b) => rank(a) - rank(b) || b.sentences.length - a.sentences.length || (a.id < b.id ? -1 : 1))

  function phrasesIn(slot: number, unit: number): string[] {
    const held = ranked[slot]!.filter(({inside, phrase}) => inside >= 2 && phrase.units.includes(unit))
    return twoBest(held, [])
  }

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

const rank = (theme: Theme): number => (theme.origin === 'rest' ? 1 : 0)

const round = (score: number): number => Math.round(score * 1000) / 1000

const capitalise = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

/** When no phrase will do, the first words of the theme's first sentence. */
function firstWords(units: readonly Unit[], placed: Int32Array, slot: number): string {
  const first = units[placed.indexOf(slot)]!.sentences[0]!.text.trim()
  return first
    .split(/\s+/)
    .slice(0, 5)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '')
}
