import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "#core/content/locale.ts";
import { Panel } from "../parts/panel.tsx";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  section: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
});

/** The sections as they are read, in their own language. */
export function PolicyText({
  sections,
  language,
  level = 2,
}: {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly language: Locale;
  readonly level?: 2 | 3;
}) {
  const styles = useStyles();
  return (
    <article lang={language} className={styles.text}>
      {sections.map(({ title, text }) => (
        <Panel key={title} bare level={level} heading={title}>
          <p className={styles.section}>{text}</p>
        </Panel>
      ))}
    </article>
  );
}
