import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

const STEPS = ["types", "lint", "format", "dependencies", "unused"];

/** `npm run check`: all steps side by side, what each has to say when it fails, and at the end which did. */
async function check(): Promise<void> {
  const results = await Promise.all(STEPS.map(run));
  for (const { step, failed, output } of results)
    if (failed) process.stdout.write(`\n--- check:${step}\n${output.trim()}\n`);
  const failed = results.filter((result) => result.failed).map(({ step }) => step);
  process.stdout.write(
    failed.length > 0 ? `\ncheck failed: ${failed.join(", ")}\n` : `check passed: ${STEPS.join(", ")}\n`,
  );
  process.exitCode = Math.min(failed.length, 1);
}

async function run(
  step: string,
): Promise<{ readonly step: string; readonly failed: boolean; readonly output: string }> {
  const child = spawn("npm", ["run", "--silent", `check:${step}`], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const ended = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code !== 0));
  });
  const [failed, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { step, failed, output: out + err };
}

await check();
