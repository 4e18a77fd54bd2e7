import { makeStyles, tokens } from "@fluentui/react-components";
import type { RightView } from "#bot/api/wire/rights.ts";
import { viewLabel } from "#core/content/rights.ts";
import { rightsTexts } from "#core/content/tab/rights.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

type Happening = RightView["history"][number];

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, width: "fit-content" },
  list: {
    listStyleType: "none",
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
});

/** All that has happened to a right, newest first: a new day never hides the one before. */
export function RightHistory({ history }: { readonly history: RightView["history"] }) {
  const styles = useStyles();
  const t = useTexts(rightsTexts);
  const { instant } = useSaying();
  const what = useWhat();
  if (history.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t.history}</summary>
      <ol className={styles.list} reversed>
        {history.toReversed().map((happening, index) => (
          <li key={`${happening.at} ${happening.kind} ${index}`} className={styles.entry}>
            <span>{what(happening)}</span>
            <span className={styles.quiet}>{instant(happening.at)}</span>
            {happening.text && <p className={styles.text}>{happening.text}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function useWhat() {
  const t = useTexts(rightsTexts);
  const { day, label } = useSaying();
  const dayOr = (date: string | undefined) => (date ? day(date) : t.noDay);
  return ({ kind, by, date, from, view }: Happening): string => {
    const who = by?.name ?? t.someone;
    switch (kind) {
      case "owed":
        return `${t.happened.owed}. ${t.by}: ${dayOr(date)}`;
      case "promised":
        return `${t.happened.promised(who)}. ${t.by}: ${dayOr(date)}`;
      case "moved":
        return `${t.happened.moved(who)}. ${t.happened.movedDays(dayOr(from), dayOr(date))}`;
      case "given":
        return by ? `${t.happened.given(who)}: ${dayOr(date)}` : t.happened.givenByContract;
      case "seen":
        return view ? `${t.happened.seen(who)}: ${label(viewLabel[view])}` : t.happened.seen(who);
      case "carriedOver":
      case "closed":
        return t.happened[kind];
    }
  };
}
