import { statfsSync } from "node:fs";

/**
 * Loaded before the tests: what they write to temporary files is kept in memory where a system has room for it, so that no
 * commit of theirs waits for a disk. Nothing a test can see is different.
 */
const IN_MEMORY = "/dev/shm";
const ROOM = 2 * 1024 ** 3;

if (!process.env["TMPDIR"] && roomIn(IN_MEMORY) >= ROOM) process.env["TMPDIR"] = IN_MEMORY;

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
