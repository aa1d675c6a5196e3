/** A channel's name without what happened around it: "a statement released by the ministry following the talks held …" ends at "ministry". */
export function shortChannel(channel: string): string {
  const plain = channel.replace(/\s+/g, ' ').replace(/^according to /i, '')
  const cut = plain.search(
    / (?:following|after|during|before|ahead of|which|that|held|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[,;]/,
  )
  return cut >= 12 ? plain.slice(0, cut) : plain
}
