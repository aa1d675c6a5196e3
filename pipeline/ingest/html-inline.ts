/** Elements that stand in a line of text; every other one begins and ends a block. */
export const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr q rp rt ruby s samp small span
  strike strong sub sup time tt u var wbr img svg math button picture`.split(/\s+/),
)
