import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RetentionView } from "#bot/api/wire/archive.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { RetentionDecide } from "./retentionDecide.tsx";

type Kind = RetentionView["kinds"][number];
type Decision = NonNullable<Kind["decision"]>;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  act: { marginInlineStart: "auto" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  contents: { cursor: "pointer", color: tokens.colorBrandForegroundLink, width: "fit-content" },
  types: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  type: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What is decided in words: fate and time. */
export function useDecisionWords() {
  const t = useTexts(archiveTexts);
  return ({ fate, months }: Pick<Decision, "fate" | "months">) =>
    fate === "keep" || fate === "undecided" ? t.fates[fate] : t.kinds.after(t.fates[fate], t.months(months));
}

/** Each line of the plan, with what is decided about it and what it holds. */
export function RetentionKinds({
  view,
  refresh,
}: {
  readonly view: RetentionView;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).kinds;
  const [deciding, setDeciding] = useState<Kind>();
  return (
    <Panel heading={t.heading} how={t.how}>
      <ul className={styles.list}>
        {view.kinds.map((kind) => (
          <Row key={kind.kind} kind={kind} onDecide={() => setDeciding(kind)} />
        ))}
      </ul>
      {deciding && (
        <RetentionDecide kind={deciding} today={view.today} refresh={refresh} onClose={() => setDeciding(undefined)} />
      )}
    </Panel>
  );
}

function Row({
  kind: { kind, types, decision, coming },
  onDecide,
}: {
  readonly kind: Kind;
  readonly onDecide: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).kinds;
  const { day, label } = useSaying();
  const words = useDecisionWords();
  const { name, counted, proposal } = recordKindTexts[kind];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>{label(name)}</h3>
        <Badge
          appearance="outline"
          size="large"
          color={decision && decision.fate !== "undecided" ? "brand" : "informative"}
        >
          {decision ? words(decision) : t.undecided}
        </Badge>
        <Button size="small" className={styles.act} onClick={onDecide} aria-label={t.decideFor(label(name))}>
          {t.decide}
        </Button>
      </div>
      <p className={styles.quiet}>
        {t.counted} {label(counted)}. {t.proposal}: {label(proposal)}.
      </p>
      {decision && (
        <p className={styles.quiet}>
          {t.reference}: {decision.reference}, {t.from(day(decision.from))}.
        </p>
      )}
      {coming && (
        <p className={styles.quiet}>
          {t.coming(words(coming), day(coming.from))} ({coming.reference})
        </p>
      )}
      <details>
        <summary className={styles.contents}>{t.contents}</summary>
        <div className={styles.types}>
          {types.map((type) => (
            <div key={type.name}>
              <h4 className={styles.type}>{type.name}</h4>
              <FactList
                facts={[
                  [t.purpose, type.purpose],
                  [t.basis, type.basis],
                  [t.informationClass, type.informationClass],
                  [t.standing, type.standing],
                ]}
              />
            </div>
          ))}
        </div>
      </details>
    </li>
  );
}
