import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { type ReactNode, createContext, useContext, useState } from "react";
import { SECTION_OF, adviceFieldName, adviceText } from "#core/content/contractAdvice.ts";
import { adviceTexts } from "#core/content/tab/contractAdvice.ts";
import type { Advice, AdvicePart, AdviceRule } from "#core/contract/advice.ts";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { SectionLink } from "#tab/pages/contract/contractSection.tsx";
import type { Advising } from "./contractAdviceState.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxWidth: "65ch",
  },
  advice: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
  said: { flexGrow: 1, minWidth: 0 },
  field: { fontWeight: tokens.fontWeightSemibold },
  dismiss: { flexShrink: 0 },
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
  const styles = useStyles();
  const t = useTexts(adviceTexts);
  const { advice, dismiss } = useContext(AdvisingContext);
  const mine = advice.filter((each) => each.part === part && each.row === row && only(each.rule));
  // The region is there before anything is said in it, or it would not be read out.
  return (
    <div aria-live="polite" data-print="no" data-advice={part}>
      {mine.length > 0 && (
        <ul className={styles.list} aria-label={t.list}>
          {mine.map((each) => (
            <AdviceItem key={`${each.rule}:${each.field}`} advice={each} dismiss={() => dismiss(each)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AdviceItem({ advice, dismiss }: { readonly advice: Advice; readonly dismiss: () => void }) {
  const styles = useStyles();
  const t = useTexts(adviceTexts);
  const { locale } = useReader();
  const field = adviceFieldName(advice, locale);
  return (
    <li className={styles.advice}>
      <LightbulbRegular className={styles.icon} aria-hidden="true" />
      <span className={styles.said}>
        <span className={styles.field}>{field}:</span> {adviceText(advice, locale)}
      </span>
      <Button
        className={styles.dismiss}
        size="small"
        appearance="subtle"
        aria-label={t.dismissLabel(field)}
        onClick={dismiss}
      >
        {t.dismiss}
      </Button>
    </li>
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
