import Mocha from "mocha";

/** Mocha's own report, and a last line `N passed, N failed` that a machine can read. A failed hook counts as a failed test. */
export default class PassedFailedReporter extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    process.stdout.write(`${this.stats.passes} passed, ${this.stats.failures} failed\n`);
  }
}
