let generic: ReadonlySet<string> | undefined

/** Words that many names begin or end with. */
export const isGeneric = (word: string): boolean => {
  generic ??= new Set(
    `mount lake port cape saint san bay island islands river north south east west northern southern eastern western upper
    lower new old united republic ministry minister university institute national international central bank company group
    party county province district city state street park church hospital school airport union council committee commission
    league storm hurricane flight canton inc ltd corp the of and for in`.split(/\s+/),
  )
  return generic.has(word)
}

/** Words that an acronym leaves out. */
export const isSmallInName = (word: string): boolean => /^(?:of|and|the|for|in|on)$/.test(word)
