import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 30_000;

/** Tried until it holds: what a page comes to show after an act may take a moment. In the end it fails by its own words. */
export async function comes(holds: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await holds();
    } catch (fault) {
      if (Date.now() > deadline) throw fault;
      await pause(50);
    }
}
