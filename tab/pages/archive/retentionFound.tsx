import { makeStyles, tokens } from "@fluentui/react-components";
import type { RunView } from "#bot/api/wire/archive.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { FactList } from "#tab/parts/factList.tsx";
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
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a review has found, kind by kind, by which decision. */
export function RetentionFound({
  run,
  found: { due, held, waiting, toHand, packed },
}: {
  readonly run: RunView;
  readonly found: NonNullable<RunView["found"]>;
}) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).run;
  const { label } = useSaying();
  const words = useDecisionWords();
  const of = (counts: typeof due, kind: string) => counts.find((each) => each.kind === kind)?.count ?? 0;
  const rows = run.rules.filter(({ kind }) =>
    [due, held, waiting, toHand, packed].some((counts) => of(counts, kind) > 0),
  );
  return (
    <>
      <ul className={styles.list}>
        {rows.map((rule) => (
          <li key={rule.kind}>
            <h3 className={styles.kind}>{label(recordKindTexts[rule.kind].name)}</h3>
            <FactList
              facts={[
                [t.due, String(of(due, rule.kind))],
                [t.held, String(of(held, rule.kind))],
                [t.waiting, String(of(waiting, rule.kind))],
                ...(rule.fate === "handOver"
                  ? [
                      [t.toHand, String(of(toHand, rule.kind))] as const,
                      [t.packed, String(of(packed, rule.kind))] as const,
                    ]
                  : []),
                [t.reference, `${words(rule)}. ${rule.reference}`],
              ]}
            />
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <p className={styles.quiet}>{t.waitingHow}</p>}
    </>
  );
}
