/**
 * A test that this machine may be unable to run: `whyNot` is the reason, or `undefined` when it can. The reason stands in the name,
 * so that the count of skipped tests is never without one.
 */
export function testUnless(
  whyNot: string | undefined,
  name: string,
  run: () => Promise<void>,
  timeout?: number,
): void {
  if (whyNot) test.skip(`${name} (${whyNot})`, run);
  else test(name, run, timeout);
}
