/** Words of companies' names that tell none from another. */
const common = new Set(['partner', 'partners', 'sponsor', 'sponsors', 'group', 'company', 'holdings', 'with', 'from'])

/** The telling words, in lower case, of who pays: "Presented by The Name", "A message from our partner The Name". */
export const sponsorIn = (label: string): readonly string[] =>
  label
    .split(/\b(?:by|from|with)\s/i)
    .slice(1)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= 4 && !common.has(word))
