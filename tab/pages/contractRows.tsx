import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { type ReactNode, useRef } from "react";
import { contractTexts } from "#core/content/tab/contract.ts";
import { useTexts } from "../parts/reader.tsx";
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
  legend: { paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  remove: { alignSelf: "flex-start" },
  add: { alignSelf: "flex-start" },
  most: { color: tokens.colorNeutralForeground2 },
});

/** A list of few rows that can be added to and taken from; an empty list begins with one blank row. */
export function Rows<T>({
  rows,
  blank,
  most,
  name,
  add,
  onChange,
  children,
}: {
  readonly rows: readonly T[];
  readonly blank: T;
  readonly most: number;
  readonly name: (number: number) => string;
  readonly add: string;
  readonly onChange: (rows: T[]) => void;
  readonly children: (row: T, onRow: (row: T) => void) => ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const adding = useRef<HTMLButtonElement>(null);
  const shown = rows.length > 0 ? rows : [blank];
  return (
    <div className={styles.rows}>
      {shown.map((row, index) => (
        // Rows have no name of their own and are only added last, so their place is their key.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={styles.row}>
          <legend className={styles.legend}>{name(index + 1)}</legend>
          {children(row, (changed) => onChange(withAt(shown, index, changed)))}
          {rows.length > 0 && (
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DeleteRegular />}
              onClick={() => {
                onChange(withoutAt(rows, index));
                adding.current?.focus();
              }}
            >
              {t.remove(name(index + 1))}
            </Button>
          )}
        </fieldset>
      ))}
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
