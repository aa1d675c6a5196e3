/** Another reading of the same sentence, as a hint: heads and labels of each word; the root's head is the word count. */
export interface Hint {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly lastDependent: Int32Array // of each word, -1 where there is none
  readonly margins: Int32Array // of each arc
}

/** A hint from a reading of the reversed sentence. */
export function reversedHint(heads: Int32Array, labels: Int32Array, margins: Int32Array, count: number): Hint {
  const turned = {heads: new Int32Array(count), labels: new Int32Array(count), margins: new Int32Array(count)}
  for (let at = 0; at < count; at++) {
    const head = heads[at]!
    turned.heads[count - 1 - at] = head === count ? count : count - 1 - head
    turned.labels[count - 1 - at] = labels[at]!
    turned.margins[count - 1 - at] = margins[at]!
  }
  const lastDependent = new Int32Array(count + 1).fill(-1)
  for (let at = 0; at < count; at++) lastDependent[turned.heads[at]!] = at
  return {...turned, lastDependent}
}
