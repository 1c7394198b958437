/** Lets only so many requests at a time into each host; the others wait in line. */
export class HostLimit {
  private readonly inside = new Map<string, number>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(private readonly limitFor: (host: string) => number) {}

  /** Resolves with the function that leaves. Rejects when `signal` is aborted while waiting. */
  async enter(host: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const count = this.inside.get(host) ?? 0;
    if (count >= this.limitFor(host)) await this.wait(host, signal);
    else this.inside.set(host, count + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.leave(host);
    };
  }

  private wait(host: string, signal: AbortSignal): Promise<void> {
    const line = this.waiting.get(host) ?? [];
    this.waiting.set(host, line);
    return new Promise((resolve, reject) => {
      const next = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        line.splice(line.indexOf(next), 1);
        reject(signal.reason as Error);
      };
      line.push(next);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** The place goes to the next in line, if there is one. */
  private leave(host: string): void {
    const next = this.waiting.get(host)?.shift();
    if (next) {
      next();
      return;
    }
    this.waiting.delete(host);
    const count = (this.inside.get(host) ?? 1) - 1;
    if (count > 0) this.inside.set(host, count);
    else this.inside.delete(host);
  }
}
