/** Another reading of the same sentence, as a hint: heads and labels of each word; the root's head is the word count. */
export interface Hint {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly lastDependent: Int32Array // of each word, -1 where there is none
}

/** A hint from a reading of the reversed sentence. */
export function reversedHint(heads: Int32Array, labels: Int32Array, count: number): Hint {
  const turned = {heads: new Int32Array(count), labels: new Int32Array(count)}
  for (let at = 0; at < count; at++) {
    const head = heads[at]!
    turned.heads[count - 1 - at] = head === count ? count : count - 1 - head
    turned.labels[count - 1 - at] = labels[at]!
  }
  return hintOf(turned.heads, turned.labels, count)
}

export function hintOf(heads: Int32Array, labels: Int32Array, count: number): Hint {
  const lastDependent = new Int32Array(count + 1).fill(-1)
  for (let at = 0; at < count; at++) lastDependent[heads[at]!] = at
  return {heads, labels, lastDependent}
}
