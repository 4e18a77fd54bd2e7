import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "20px" },
  paper: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Who has approved this wording, when, from where; and the fingerprint that both have approved. */
export function ContractApprovals({
  view: { approvals, hash, revision },
}: {
  readonly view: Pick<ContractView, "approvals" | "hash" | "revision">;
}) {
  const styles = useStyles();
  const { approvals: t, revision: wording } = useTexts(contractTexts);
  const n = useTexts(negotiationTexts);
  const { day, instant } = useSaying();
  return (
    <>
      {approvals.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list}>
        {approvals.map(({ by, onBehalfOf, decisionRef = "", at, from, opened, paper, dissent }) => (
          <li key={by.id} className={styles.row}>
            <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
            <div>
              {onBehalfOf
                ? t.onBehalfOf(by.name, onBehalfOf.name, decisionRef, instant(at))
                : t.by(by.name, instant(at))}
              , {t[from]}
              {!opened && `, ${t.unopened}`}
              {dissent !== undefined && <Quote who={n.dissent.from(by.name)} text={dissent} />}
              {paper && (
                <span className={styles.paper}>
                  <span>
                    {t.paperWas(day(paper.signedOn), paper.reference)}. {t.recordedBy(paper.recordedBy.name)}.
                  </span>
                  {paper.additions.map((added) => (
                    <span key={added.at}>
                      {t.addition(added.by.name, instant(added.at))}: {added.text}
                    </span>
                  ))}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {hash !== undefined && (
        <p className={styles.quiet}>
          {wording(revision)}. {t.fingerprint}: {hash}
        </p>
      )}
    </>
  );
}
