import { makeStyles, tokens } from "@fluentui/react-components";
import type { RunView } from "#bot/api/wire/archive.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { useDecisionWords } from "./retentionKinds.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was removed, how much, when and by which decision; nobody's name. */
export function RetentionProofs({ runs }: { readonly runs: readonly RunView[] }) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).proofs;
  const { day, label } = useSaying();
  const words = useDecisionWords();
  const done = runs.filter(({ state }) => state === "done");
  return (
    <Panel heading={t.heading} how={t.how}>
      {done.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list}>
        {done.map(({ id, day: on, removed = [], rules, receipt }) => (
          <li key={id}>
            <h3 className={styles.heading}>{t.of(day(on))}</h3>
            {removed.length === 0 && <p className={styles.quiet}>{t.nothing}</p>}
            <FactList
              facts={[
                ...removed.map(({ kind, count }) => {
                  const rule = rules.find((each) => each.kind === kind);
                  return [
                    label(recordKindTexts[kind].name),
                    [String(count), rule && `${words(rule)}. ${rule.reference}`].filter(Boolean).join(": "),
                  ] as const;
                }),
                ...(receipt ? [[t.receipt, receipt] as const] : []),
                [t.id, id],
              ]}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
