const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that papers and stations bear in their names, besides those of any organisation: general knowledge of the press. */
export const paperHeads =
  set(`argus beacon bulletin chronicle clarion courant courier dispatch echo enquirer evening examiner
  express fm globe independent inquirer intelligencer journal letter mail mercury messenger mirror morning newsletter newspaper
  observer online packet post quarterly record recorder register reporter sentinel standard star sun telegram today
  tv voice weekly wire world`)

/** What a house calls the part of it that wrote: "Coast Radio newsroom". */
export const desks = set('newsroom desk newsdesk online staff agencies')

/** Small words inside a house's name. */
export const smallInHouses = set('of the and for de la le du der für &')
