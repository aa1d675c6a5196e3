/** The text with every half of a surrogate pair replaced: PDF strings and XML can't hold one. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, found => (found.length === 2 ? found : '\ufffd'))
