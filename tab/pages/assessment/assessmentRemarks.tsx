import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, createContext, useContext } from "react";
import type { RemarksView } from "#bot/api/wire/assessment.ts";
import { fitLabels, outcomeLabels } from "#core/content/assessment.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useResource } from "#tab/api/api.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

const useStyles = makeStyles({
  remark: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  from: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  said: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
  rows: { margin: 0, paddingInlineStart: "1.2em" },
});

type Known = { readonly subject: string; readonly remarks: RemarksView | undefined };
const RemarksContext = createContext<Known>({ subject: "", remarks: undefined });

/** What the last assessment said of the contract that is being reworded: read once, shown beside each part it concerns. */
export function RemarksProvider({
  subject,
  path,
  children,
}: {
  readonly subject: string;
  /** The contract's. */
  readonly path: string;
  readonly children: ReactNode;
}) {
  const { data } = useResource<RemarksView>(`${path}/remarks`);
  return <RemarksContext value={{ subject, remarks: data }}>{children}</RemarksContext>;
}

/** The remark on one section, where there is one. */
export function SectionRemark({ section }: { readonly section: string }) {
  const styles = useStyles();
  const t = useTexts(assessmentPageTexts).remarks;
  const { day, label } = useSaying();
  const { subject, remarks } = useContext(RemarksContext);
  const remark = remarks?.remarks.find((each) => each.section === section);
  const assessment = remarks?.assessment;
  if (!remark || !assessment) return null;
  return (
    <aside className={styles.remark} aria-label={t.from(day(assessment.day))}>
      <span className={styles.from}>
        {t.from(day(assessment.day))}
        {remark.fit && `: ${label(fitLabels[remark.fit])}`}
      </span>
      {remark.text && <p className={styles.said}>{remark.text}</p>}
      {remark.rows.length > 0 && (
        <ul className={styles.rows}>
          {remark.rows.map(({ text, outcome }) => (
            <li key={text}>
              {text}: {label(outcomeLabels[outcome]).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      <Link {...linkTo({ page: "assessment", subject, assessment: assessment.id })}>{t.toAssessment}</Link>
    </aside>
  );
}
