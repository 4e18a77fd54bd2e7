import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, createContext, useContext, useState } from "react";
import { SECTION_OF, adviceFieldName, adviceText } from "#core/content/contractAdvice.ts";
import { adviceTexts } from "#core/content/tab/contractAdvice.ts";
import type { Advice, AdvicePart, AdviceRule } from "#core/contract/advice.ts";
import { AdviceItems } from "#tab/parts/advice.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { SectionLink } from "#tab/pages/contract/contractSection.tsx";
import type { Advising } from "./contractAdviceState.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  optional: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

const AdvisingContext = createContext<Advising>({ advice: [], dismiss: () => {} });
export const AdvisingProvider = AdvisingContext.Provider;

/** What is only missing so far is not said while the row is being filled in for the first time. */
const WAITS: ReadonlySet<AdviceRule> = new Set(["noMeasure", "noTarget", "noBaseline", "dependsOnOthers", "noResult"]);

/** One row of the wording with what the helper says about it below the fields. */
export function AdvisedRow({
  part,
  row,
  isBlank,
  children,
}: {
  readonly part: AdvicePart;
  readonly row: number;
  readonly isBlank: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isNew, setIsNew] = useState(isBlank);
  return (
    <div
      className={styles.row}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isNew && !isBlank && !currentTarget.contains(relatedTarget)) setIsNew(false);
      }}
    >
      {children}
      <AdviceBeside part={part} row={row} only={isNew ? (rule) => !WAITS.has(rule) : () => true} />
    </div>
  );
}

/** What the helper says about one row, or about one text: read out politely, never in the way, and taken away for good. */
export function AdviceBeside({
  part,
  row = 0,
  only = () => true,
}: {
  readonly part: AdvicePart;
  readonly row?: number;
  readonly only?: (rule: AdviceRule) => boolean;
}) {
  const { locale } = useReader();
  const { advice, dismiss } = useContext(AdvisingContext);
  const mine = advice.filter((each) => each.part === part && each.row === row && only(each.rule));
  return (
    <AdviceItems
      part={part}
      advice={mine.map((each) => ({
        key: `${each.rule}:${each.field}`,
        field: adviceFieldName(each, locale),
        text: adviceText(each, locale),
        dismiss: () => dismiss(each),
      }))}
    />
  );
}

/** How much there is to look at, with the way to the first of it. */
export function AdviceCount({
  advice,
  explained = false,
}: {
  readonly advice: readonly Advice[];
  /** Says too that it does not stand in the way. */
  readonly explained?: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(adviceTexts);
  const [first] = advice;
  if (!first) return null;
  const link = (
    <SectionLink section={SECTION_OF[first.part]} label={t.countLabel(advice.length)}>
      {t.count(advice.length)}
    </SectionLink>
  );
  return explained ? (
    <p className={styles.optional}>
      {link} {t.optional}
    </p>
  ) : (
    link
  );
}
