/** Raised when the same page gives other bytes, so that files kept from before are made anew. */
export const docxVersion = 2
