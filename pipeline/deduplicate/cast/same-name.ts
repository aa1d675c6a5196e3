import {editDistance} from '../../text/nearest.ts'

/**
 * Whether two actors may be one by their names: a word in common that is more than an initial, or a letter's difference.
 * Titles and first names differ between sources ("Gen. Tim Rowe", "Timothy Rowe"): what might be one is never shown as two.
 */
export const mayBeOne = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.some(y => alike(x, y)))

function alike(a: string, b: string): boolean {
  const others = b.split(' ')
  return a.split(' ').some(word => word.length > 2 && others.some(other => other === word || misspelt(word, other)))
}

const longEnough = 5

const misspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= longEnough && a[0] === b[0] && editDistance(a, b) <= 2
