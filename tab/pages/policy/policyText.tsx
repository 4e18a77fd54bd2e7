import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "#core/content/locale.ts";
import { Panel } from "#tab/parts/panel.tsx";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  list: { margin: 0, paddingInlineStart: "1.2em", maxWidth: "65ch" },
  section: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
});

/** The sections as they are read, in their own language. */
export function PolicyText({
  sections,
  language,
}: {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly language: Locale;
}) {
  const styles = useStyles();
  return (
    <article lang={language} className={styles.text}>
      {sections.map(({ title, text }) => (
        <Panel key={title} bare heading={title}>
          {blocksOf(text).map((block, index) =>
            typeof block === "string" ? (
              <p key={index} className={styles.section}>
                {block}
              </p>
            ) : (
              <ul key={index} className={styles.list}>
                {block.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          )}
        </Panel>
      ))}
    </article>
  );
}

/** A text as paragraphs and lists: lines that begin with a dash, as one writes a list in a text field, belong to a list. */
function blocksOf(text: string): readonly (string | readonly string[])[] {
  const blocks: (string | string[])[] = [];
  for (const line of text.split("\n")) {
    const item = /^[–-] +(.+)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) blocks.push(line);
    else if (Array.isArray(last)) last.push(item);
    else blocks.push([item]);
  }
  return blocks.filter((block) => block !== "");
}
