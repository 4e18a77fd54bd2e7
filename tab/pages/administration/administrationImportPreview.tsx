import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportPreviewView } from "#bot/api/wire/imports.ts";
import { importTexts } from "#core/content/tab/imports.ts";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  sub: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  change: { flexBasis: "100%", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badge: { flexShrink: 0 },
});

const COLOURS = { added: "success", changed: "brand", removed: "warning" } as const;

/** What files would change, kind by kind, and what that would mean; `children` is the way on. */
export function ImportPreview({
  preview: { parts, rows, problems, meaning, can },
  children,
}: {
  readonly preview: ImportPreviewView;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(importTexts);
  const refused = problems.some((one) => one.refused);
  const removes = parts.some(({ part, counts }) => part === "people" && counts.removed > 0);
  return (
    <Panel heading={t.preview.heading}>
      {refused && <p>{t.preview.refused}</p>}
      {!refused && rows.length === 0 && <p>{t.preview.nothing}</p>}
      {problems.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.sub}>{t.preview.problems}</h3>
          <ul className={styles.list}>
            {problems.map((one) => (
              <li key={one.text} className={styles.row}>
                <Badge appearance="tint" color={one.refused ? "danger" : "warning"} className={styles.badge}>
                  {one.refused ? t.preview.stops : t.preview.warns}
                </Badge>
                <span>{one.text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {can.apply && (
        <div className={styles.part}>
          <h3 className={styles.sub}>{t.preview.meaning}</h3>
          {meaning.length === 0 ? (
            <p className={styles.quiet}>{t.preview.meaningNone}</p>
          ) : (
            <ul className={styles.list}>
              {meaning.map(({ kind, count, names }) => (
                <li key={kind} className={styles.row}>
                  <span>{t.matter[kind](count)}</span>
                  <span className={styles.change}>{names.join(", ")}</span>
                </li>
              ))}
            </ul>
          )}
          {meaning.length > 0 && <p className={styles.quiet}>{t.preview.meaningHow}</p>}
          {removes && <p className={styles.quiet}>{t.preview.removedStay}</p>}
        </div>
      )}
      {parts.map(({ part, counts: { added, changed, removed } }) => {
        const mine = rows.filter((row) => row.part === part);
        const rest = added + changed + removed - mine.length;
        return (
          <div key={part} className={styles.part}>
            <h3 className={styles.sub}>{t.part[part]}</h3>
            <p className={styles.quiet}>{t.preview.counts(added, changed, removed)}</p>
            <ul className={styles.list}>
              {mine.map(({ kind, what, changes }) => (
                <li key={`${kind} ${what}`} className={styles.row}>
                  <Badge appearance="tint" color={COLOURS[kind]} className={styles.badge}>
                    {t.preview.kind[kind]}
                  </Badge>
                  <span>{what}</span>
                  {changes.map(({ field, before, after }) => (
                    <span key={field} className={styles.change}>
                      {t.preview.changed(field, before, after)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {rest > 0 && <p className={styles.quiet}>{t.preview.more(rest)}</p>}
          </div>
        );
      })}
      {children && <div>{children}</div>}
    </Panel>
  );
}
