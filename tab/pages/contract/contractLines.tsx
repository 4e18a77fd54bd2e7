import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractLinesView } from "#bot/api/wire/lines.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { useCommand, useResource } from "#tab/api/api.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { Carriers, Flags, LineUp } from "./lineParts.tsx";
import { useNextContract } from "./nextContract.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sub: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

type Named = { readonly subject: string; readonly contract: string };
const pathOf = ({ subject, contract }: Named) =>
  `/lines/${encodeURIComponent(subject)}/${encodeURIComponent(contract)}`;

export const useContractLines = (named: Named) => useResource<ContractLinesView>(pathOf(named));

/** What has changed above since the wording was agreed, and the two answers to it. */
export function ContractFlags(named: Named) {
  const { flags: t } = useTexts(lineTexts);
  const { data, refresh } = useContractLines(named);
  const command = useCommand(refresh);
  const revision = useNextContract();
  if (!data || data.flags.length === 0) return null;
  return (
    <Ask
      text={t.heading(data.flags.length)}
      more={
        <>
          <Flags flags={data.flags} />
          <Refused failure={command.failure ?? revision.failure} />
        </>
      }
      acts={
        (data.can.review || data.can.revise) && (
          <>
            {data.can.revise && (
              <Button
                disabledFocusable={revision.busy}
                onClick={() => void revision.begin("revision", named.subject, named.contract)}
              >
                {t.revise}
              </Button>
            )}
            {data.can.review && (
              <Button
                appearance="primary"
                disabledFocusable={command.busy}
                onClick={() => void command.run("POST", `${pathOf(named)}/review`, { upTo: data.upTo })}
              >
                {t.seen}
              </Button>
            )}
          </>
        )
      }
    />
  );
}

/** The line from each row up to the vision, and down to those who carry it. */
export function ContractLines(named: Named) {
  const styles = useStyles();
  const t = useTexts(lineTexts);
  const { data } = useContractLines(named);
  if (!data) return null;
  const rows = data.rows.filter(
    ({ up, down }) => up.length > 0 || (down && (down.contracts.length > 0 || down.goals !== 0)),
  );
  return (
    <Panel heading={t.contractHeading} how={t.contractHow}>
      {rows.length + data.goals.length === 0 && <LineUp steps={[]} />}
      {data.goals.map((line) => (
        <div key={line[0]?.text ?? ""} className={styles.row}>
          <h3 className={styles.title}>{t.wholeContract}</h3>
          <LineUp steps={line} />
        </div>
      ))}
      {rows.map(({ key, kind, text, up, down }) => (
        <div key={`${kind} ${key}`} className={styles.row}>
          <h3 className={styles.title}>{text}</h3>
          {up.length > 0 && <h4 className={styles.sub}>{t.why}</h4>}
          {up.length > 0 && <LineUp steps={up} />}
          {down && <h4 className={styles.sub}>{t.carried}</h4>}
          {down && <Carriers carriers={down} />}
        </div>
      ))}
    </Panel>
  );
}
