import type {Point, Position} from 'unist'

/** Points by offset. Offsets are asked for in rising order, so neighbours share one point and lines are counted once. */
export class Lines {
  private readonly text: string
  private lineStart: number
  private last: Point

  constructor(text: string, from: Point = {line: 1, column: 1, offset: 0}) {
    this.text = text
    this.last = from
    this.lineStart = from.offset! - from.column + 1
  }

  pointAt(offset: number): Point {
    let {line, offset: seen = 0} = this.last
    if (seen === offset) return this.last
    for (; seen < offset; seen++) {
      const unit = this.text.charCodeAt(seen)
      if (unit === 10 || (unit === 13 && this.text.charCodeAt(seen + 1) !== 10)) {
        line++
        this.lineStart = seen + 1
      }
    }
    this.last = {line, column: offset - this.lineStart + 1, offset}
    return this.last
  }

  /** The point at an offset of the line that the last one was in: words and marks hold no line end. */
  pointInLine(offset: number): Point {
    this.last = {line: this.last.line, column: offset - this.lineStart + 1, offset}
    return this.last
  }

  position(start: number, end: number): Position {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }
}
