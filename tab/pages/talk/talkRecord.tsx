import { makeStyles, tokens } from "@fluentui/react-components";
import { summaryPaperTexts } from "#core/content/summaryPaper.ts";
import { summariesTexts } from "#core/content/tab/summaries.ts";
import { Refused } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { TakeOutButton, useTakeOut } from "#tab/parts/takeOut.tsx";
import type { Talk } from "./talkState.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

/** How the summary stands as a record (A6), and the file of it to keep. */
export function TalkRecord({ talk: { view, path } }: { readonly talk: Talk }) {
  const styles = useStyles();
  const t = useTexts(summariesTexts);
  const { standings } = useTexts(summaryPaperTexts);
  const takeOut = useTakeOut();
  const { standing } = view.summary;
  if (!standing) return null;
  const { label, explanation } = standings[standing.kind];
  return (
    <div className={styles.part}>
      <p className={styles.text}>
        <strong>{label}.</strong> {explanation}
      </p>
      <div data-print="no">
        <TakeOutButton from={takeOut} path={`${path}/summary/pdf`} text={t.pdf} making={t.making} />
      </div>
      <Refused failure={takeOut.failure} />
    </div>
  );
}
