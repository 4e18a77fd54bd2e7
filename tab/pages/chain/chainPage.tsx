import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChainView } from "#bot/api/wire/coverage.ts";
import { chainTexts } from "#core/content/tab/chain.ts";
import { useResource } from "#tab/api/api.tsx";
import { EmptyState } from "#tab/parts/emptyState.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { Loaded, Page } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { lateAndAbove } from "./chainRows.ts";
import { ChainTable } from "./chainTable.tsx";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  board: { margin: 0 },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who has a contract, from the board down (P14, P18): facts alone. */
export default function ChainPage() {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const resource = useResource<ChainView>("/chain");
  const [onlyLate, setOnlyLate] = useState(false);
  return (
    <Loaded resource={resource}>
      {({ board, rows, count }) => {
        const shown = onlyLate ? lateAndAbove(rows) : rows;
        return (
          <Page title={t.title} under={t.intro}>
            <div className={styles.head}>
              <p className={styles.count}>{t.count(count.have, count.of)}</p>
              <p className={styles.board}>
                {board.length > 0 ? `${t.board} ${board.map(({ name }) => name).join(", ")}.` : t.noBoard}
              </p>
              <SeenBy text={t.seenBy} />
              <Checkbox
                label={t.onlyLate}
                checked={onlyLate}
                onChange={(_, { checked }) => setOnlyLate(checked === true)}
              />
            </div>
            {shown.length === 0 ? (
              <EmptyState what={t.allGood} />
            ) : (
              <div>
                <ChainTable key={String(onlyLate)} rows={shown} />
                <p className={styles.keys}>{t.keys}</p>
              </div>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
