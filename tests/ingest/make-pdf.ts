import PDFDocument from 'pdfkit'

/** Lines of text at a place, each line as it stands; `y` is the top of the first, `lead` from one to the next. */
export interface Lines {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size?: number
  readonly lead?: number
  readonly font?: string
  /** Degrees, clockwise. */
  readonly turned?: number
}

export interface PdfSpec {
  readonly options?: Record<string, unknown>
  readonly info?: Record<string, string>
  readonly pages: readonly (readonly Lines[])[]
}

/** A PDF with text at given places. */
export function makePdf({options = {}, info = {}, pages}: PdfSpec): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: {Producer: 'Test', Creator: 'Test', CreationDate: new Date(Date.UTC(2031, 2, 4)), ...info} as never,
    ...options,
  })
  for (const page of pages) {
    pdf.addPage()
    for (const {x, y, lines, size = 10, lead = size * 1.2, font = 'Times-Roman', turned = 0} of page) {
      pdf.font(font).fontSize(size)
      pdf.save().rotate(turned, {origin: [x, y]})
      lines.forEach((line, i) => {
        if (line !== '') pdf.text(line, x, y + i * lead, {lineBreak: false})
      })
      pdf.restore()
    }
  }
  return new Promise(resolve => {
    const pieces: Buffer[] = []
    pdf.on('data', (piece: Buffer) => pieces.push(piece))
    pdf.on('end', () => resolve(Buffer.concat(pieces)))
    pdf.end()
  })
}
