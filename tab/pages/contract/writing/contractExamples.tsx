import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { contractTemplateTexts } from "#core/content/tab/contractTemplate.ts";
import { useSay } from "#tab/parts/notices.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  details: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  how: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  example: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  more: { color: tokens.colorNeutralForeground2 },
  use: { flexShrink: 0 },
});

/** The template's examples beside the rows they could become; folded away until one wants them. */
export function ContractExamples<T>({
  examples,
  most,
  taken,
  said,
  onUse,
}: {
  readonly examples: readonly T[];
  readonly most: number;
  readonly taken: number;
  /** What an example says, in one line, and what else there is to it. */
  readonly said: (example: T) => { readonly text: string; readonly more?: string };
  readonly onUse: (example: T) => void;
}) {
  const styles = useStyles();
  const t = useTexts(contractTemplateTexts);
  const say = useSay();
  if (examples.length === 0) return null;
  const full = taken >= most;
  return (
    <details className={styles.details} data-print="no">
      <summary className={styles.summary}>{t.examples(examples.length)}</summary>
      <p className={styles.how}>{full ? t.full(most) : t.examplesHow}</p>
      <ul className={styles.list}>
        {examples.map((example) => {
          const { text, more } = said(example);
          return (
            <li key={text} className={styles.example}>
              <span className={styles.text}>
                <span>{text}</span>
                {more && <span className={styles.more}>{more}</span>}
              </span>
              <Button
                className={styles.use}
                size="small"
                icon={<AddRegular />}
                aria-label={t.copyLabel(text)}
                disabledFocusable={full}
                onClick={() => {
                  onUse(example);
                  say(t.used);
                }}
              >
                {t.use}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
