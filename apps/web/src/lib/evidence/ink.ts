const paper = 'white';
const colour = 'black';
const lineWidth = 2.4;

/** Black ink on white paper, whatever the theme: a signature is looked at, and printed, elsewhere. */
export class Ink {
  readonly #canvas: HTMLCanvasElement;
  readonly #brush: CanvasRenderingContext2D | null;
  #last: [number, number] | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    const scale = Math.max(1, devicePixelRatio);
    canvas.width = Math.round(canvas.clientWidth * scale);
    canvas.height = Math.round(canvas.clientHeight * scale);
    this.#brush = canvas.getContext('2d');
    this.#brush?.scale(scale, scale);
    this.clear();
  }

  /** Draws on to a point; `begins` lifts the pen first. */
  to(x: number, y: number, begins: boolean): void {
    const brush = this.#brush;
    if (!brush) return;
    const [fromX, fromY] = begins || !this.#last ? [x, y] : this.#last;
    Object.assign(brush, { strokeStyle: colour, lineWidth, lineCap: 'round', lineJoin: 'round' });
    brush.beginPath();
    brush.moveTo(fromX, fromY);
    brush.lineTo(x, y);
    brush.stroke();
    this.#last = [x, y];
  }

  /** A name that was typed, under words that say so: it must not look like somebody's hand. */
  write(name: string, says: string): void {
    const brush = this.#brush;
    if (!brush) return;
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    Object.assign(brush, { fillStyle: colour, textAlign: 'center', textBaseline: 'middle' });
    brush.font = '15px system-ui, sans-serif';
    brush.fillText(says, width / 2, height / 2 - 28, width - 32);
    brush.font = '24px system-ui, sans-serif';
    brush.fillText(name, width / 2, height / 2 + 8, width - 32);
  }

  clear(): void {
    const brush = this.#brush;
    if (!brush) return;
    brush.fillStyle = paper;
    brush.fillRect(0, 0, this.#canvas.clientWidth, this.#canvas.clientHeight);
    this.#last = null;
  }

  picture(): Promise<Blob | null> {
    return new Promise((done) => this.#canvas.toBlob(done, 'image/png'));
  }
}
