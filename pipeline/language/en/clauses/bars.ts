/** Confidences, in percent, under which a role is left out. */
export const bars = {subject: 0, object: 0, shared: 0, circumstance: 0} as const
