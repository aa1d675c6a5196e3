const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Fields of a mail's header as metadata have them. */
export const fields = {
  /** The day in the sender's own time zone: "Tue, 4 Mar 2031 23:10:00 +0900" is the 4th. */
  day(text: string): string | undefined {
    const [, day, month, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(text) ?? []
    const number = months.indexOf((month ?? '').toLowerCase()) + 1
    return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`
  },
  /** A sender's name, without an address or the name of a list. */
  name(text: string): string | undefined {
    const name = text
      .replace(/^["']|["']$/g, '')
      .replace(/(?<!\s)\s+(?:via|on behalf of)\s[\s\S]*$/i, '')
      .trim()
    return name === '' || name.includes('@') ? undefined : name
  },
}
