import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { directoryTexts } from "#core/content/tab/directory.ts";
import { useTexts } from "#tab/parts/reader.tsx";

/** The way on stays near; the rest is one press away. */
const LINES_AT_FIRST = 30;

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: "65ch" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  sub: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What would change, line by line. */
export function DirectoryLines({
  heading,
  none,
  lines,
  left,
}: {
  readonly heading: string;
  readonly none: string;
  readonly lines: readonly string[];
  /** How many more there are than were sent. */
  readonly left: number;
}) {
  const styles = useStyles();
  const t = useTexts(directoryTexts).waiting;
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p className={styles.text}>{none}</p>;
  return (
    <>
      <h3 className={styles.sub}>{heading}</h3>
      <ul className={styles.lines}>
        {(all ? lines : lines.slice(0, LINES_AT_FIRST)).map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
      {!all && lines.length > LINES_AT_FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t.all(lines.length)}</Button>
        </div>
      )}
      {left > 0 && (all || lines.length <= LINES_AT_FIRST) && <p className={styles.quiet}>{t.left(left)}</p>}
    </>
  );
}
