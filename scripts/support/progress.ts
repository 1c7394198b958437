/** One line of progress on standard error, so that a command's own output stays clean. */
export function step(text: string): void {
  process.stderr.write(`[portal] ${text}\n`);
}
