import * as docx from 'docx'

class Attributes extends docx.XmlAttributeComponent<{readonly id: number; readonly follows: string}> {
  protected override readonly xmlKeys = {id: 'w:id', follows: 'w:customMarkFollows'}
}

/** A reference to a footnote whose mark is the text behind it in its run, instead of Word's next number. */
export class MarkedReference extends docx.XmlComponent {
  constructor(id: number) {
    super('w:footnoteReference')
    this.root.push(new Attributes({id, follows: '1'}))
  }
}

/** The first paragraph of a footnote that begins with a mark of its own: without Word's number before it. */
export class NoteParagraph extends docx.Paragraph {
  override addRunToFront(): this {
    return this
  }
}
