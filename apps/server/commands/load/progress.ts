/** Where progress is shown; standard error, in the program. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const count = new Intl.NumberFormat('en-GB');

/** Shows how far a long work has come: a bar that is drawn over itself on a terminal, else one line every tenth. */
export function progressOn(
  screen: Screen,
  total: number,
): { at(done: number): void; say(line: string): void; end(): void } {
  let shown = -1;
  const bar = (done: number): void => {
    const share = total === 0 ? 1 : done / total;
    if (screen.isTTY) {
      const percent = Math.floor(share * 1000);
      if (percent === shown) return;
      shown = percent;
      const numbers = ` ${Math.floor(share * 100)}% (${count.format(done)} of ${count.format(total)})`;
      const room = Math.max(10, Math.min(40, (screen.columns ?? 80) - numbers.length - 2));
      const full = Math.round(share * room);
      screen.write(`\r${'█'.repeat(full)}${'░'.repeat(room - full)}${numbers}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth <= shown || tenth === 0) return;
    shown = tenth;
    screen.write(`${tenth * 10}% (${count.format(done)} of ${count.format(total)})\n`);
  };
  // On a terminal the bar's line is emptied first and drawn again by the next step.
  const clear = (): void => {
    if (screen.isTTY && shown >= 0) screen.write('\r\u001B[2K');
  };
  return {
    at: bar,
    say(line) {
      clear();
      screen.write(`${line}\n`);
      if (screen.isTTY) shown = -1;
    },
    end: clear,
  };
}
