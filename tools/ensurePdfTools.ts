import { installOnDebian, onPath } from "./onDebian.ts";

/** What the tests look into a PDF with. */
const PROGRAMS = ["qpdf", "pdfinfo", "pdffonts", "pdftotext"] as const;
type Program = (typeof PROGRAMS)[number];

const HINT =
  "The tests of the PDF documents need qpdf and poppler: install them (Debian: apt-get install qpdf poppler-utils).";

/** A program that looks into a PDF. Throws with what to install when there is none. */
export function pdfTool(name: Program): string {
  const found = onPath(name);
  if (!found) throw new Error(HINT);
  return found;
}

if (import.meta.main) {
  const isMissing = () => PROGRAMS.some((name) => !onPath(name));
  if (isMissing()) installOnDebian(["qpdf", "poppler-utils"], "qpdf and poppler for the tests of PDF documents");
  if (isMissing()) {
    process.stderr.write(`${HINT}\n`);
    process.exitCode = 1;
  }
}
