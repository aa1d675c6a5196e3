export const weights: readonly number[] = new Array(27).fill(0)
export const bar = 0
