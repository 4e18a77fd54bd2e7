import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { type ReactNode, useRef } from "react";
import { contractTexts } from "#core/content/tab/contract.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { withAt, withoutAt } from "./contractForm.ts";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, alignItems: "stretch" },
  row: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  plain: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS, maxWidth: "48rem" },
  grow: { flexGrow: 1, minWidth: 0 },
  legend: { paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  remove: { flexShrink: 0, alignSelf: "flex-end" },
  add: { alignSelf: "flex-start" },
  most: { color: tokens.colorNeutralForeground2 },
});

/**
 * A list of few rows that can be added to and taken from; an empty list begins with one blank row. Rows of one field are
 * `plain`: the field and, beside it, its removal.
 */
export function Rows<T>({
  rows,
  blank,
  most,
  name,
  add,
  onChange,
  plain = false,
  children,
}: {
  readonly rows: readonly T[];
  readonly blank: T;
  readonly most: number;
  readonly name: (number: number) => string;
  readonly add: string;
  readonly onChange: (rows: T[]) => void;
  readonly plain?: boolean;
  readonly children: (row: T, onRow: (row: T) => void, name: string, index: number) => ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const adding = useRef<HTMLButtonElement>(null);
  const shown = rows.length > 0 ? rows : [blank];
  const row = (value: T, index: number) =>
    children(value, (changed) => onChange(withAt(shown, index, changed)), name(index + 1), index);
  const removal = (index: number) =>
    rows.length > 0 && (
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t.remove(name(index + 1))}
        onClick={() => {
          onChange(withoutAt(rows, index));
          adding.current?.focus();
        }}
      >
        {plain ? undefined : t.remove(name(index + 1))}
      </Button>
    );
  // Rows have no name of their own and are only added last, so their place is their key.
  return (
    <div className={styles.rows}>
      {shown.map((value, index) =>
        plain ? (
          <div key={index} className={styles.plain}>
            <div className={styles.grow}>{row(value, index)}</div>
            {removal(index)}
          </div>
        ) : (
          <fieldset key={index} className={styles.row}>
            <legend className={styles.legend}>{name(index + 1)}</legend>
            {row(value, index)}
            {removal(index)}
          </fieldset>
        ),
      )}
      {shown.length < most ? (
        <Button ref={adding} className={styles.add} icon={<AddRegular />} onClick={() => onChange([...shown, blank])}>
          {add}
        </Button>
      ) : (
        <span className={styles.most}>{t.atMost(most)}</span>
      )}
    </div>
  );
}
