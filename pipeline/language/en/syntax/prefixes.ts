/** What a hyphen joins to the word behind it, as GUM counts words: "anti-tax" is one, "well-known" three. */
export const prefixes: ReadonlySet<string> = new Set(
  'anti co cross e ex mid multi non post pre pro re semi sub ultra socio inter intra counter neo pseudo quasi'.split(
    ' ',
  ),
)
