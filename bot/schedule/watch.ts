/** Looks at something when what it hangs on is another than the last time. */
export type Watch = { readonly look: () => Promise<void> };

/**
 * Acts when one of what it hangs on (the day, the organisation) is another than when it last acted; one look at a time, and after
 * a fault again at the next.
 */
export function watch(
  hangsOn: () => readonly unknown[],
  act: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
): Watch {
  let seen: readonly unknown[] | undefined;
  let last: Promise<void> = Promise.resolve();
  const lookOnce = async () => {
    const now = hangsOn();
    if (seen && now.every((each, index) => each === seen?.[index])) return;
    await act();
    seen = now;
  };
  return { look: () => (last = last.then(() => lookOnce().catch(onFault))) };
}
