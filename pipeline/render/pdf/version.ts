/** Raised with every change of what the same page tree prints as, so that old cache entries stop matching. */
export const layoutVersion = 4
