/** Numbers from 0 up to 1 that look random and are the same for the same seed on every machine (mulberry32, Ettinger 2017). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** 0 to size - 1 in an order drawn from `random` (Fisher-Yates). */
export function shuffledOrder(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({length: size}, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
