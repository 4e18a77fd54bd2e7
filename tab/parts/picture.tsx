import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataHistogramRegular } from "@fluentui/react-icons/svg/data-histogram";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { type ReactNode, useState } from "react";
import { pictureTexts } from "#core/content/tab/pictures.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  picture: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  turn: { marginInlineStart: "auto" },
});

/**
 * A picture that can be read as a table instead. With `told` the picture is one image with that text alternative; without, it is
 * made of text that is read as it stands.
 */
export function Picture({
  name,
  told,
  beside,
  picture,
  table,
}: {
  readonly name: string;
  readonly told?: string;
  /** On the line of the button, e.g. what the shapes mean. */
  readonly beside?: ReactNode;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(pictureTexts);
  const [asTable, setAsTable] = useState(false);
  const turn = asTable ? t.asPicture : t.asTable;
  return (
    <div className={styles.picture}>
      <div className={styles.head}>
        {!asTable && beside}
        <Button
          appearance="subtle"
          size="small"
          className={styles.turn}
          icon={asTable ? <DataHistogramRegular /> : <TableRegular />}
          aria-label={`${turn}: ${name}`}
          onClick={() => setAsTable(!asTable)}
          data-print="no"
        >
          {turn}
        </Button>
      </div>
      {asTable ? (
        table
      ) : told === undefined ? (
        picture
      ) : (
        <div role="img" aria-label={told}>
          {picture}
        </div>
      )}
    </div>
  );
}
