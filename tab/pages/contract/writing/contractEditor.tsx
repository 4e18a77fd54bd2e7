import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import { type SectionKey, wholeClause } from "#core/content/contractTemplate.ts";
import { missingPartLabel } from "#core/content/refusals.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { type MissingPart, missingParts } from "#core/contract/missingParts.ts";
import type { Part } from "#core/contract/parts.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { ConflictChoice } from "#tab/parts/conflictChoice.tsx";
import { SeenBy } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { StickyBar } from "#tab/parts/saveBar.tsx";
import { SaveStatus } from "#tab/parts/saveStatus.tsx";
import { AdviceCount, AdvisingProvider } from "./contractAdvice.tsx";
import { OpenCommentCount } from "#tab/pages/contract/contractCommentCount.tsx";
import { useAdvising } from "./contractAdviceState.ts";
import { ContentsList, ContentsMenu } from "#tab/pages/contract/contractContents.tsx";
import { ContractFields } from "./contractFields.tsx";
import { ContractSection, SectionLink } from "#tab/pages/contract/contractSection.tsx";
import { TemplateChoice } from "./contractTemplateChoice.tsx";
import { sendable } from "./contractForm.ts";
import { useContractWriting } from "./contractWriting.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,

    "@media (min-width: 60rem)": { gridTemplateColumns: "15rem minmax(0, 1fr)" },
  },
  editor: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  missing: {
    margin: 0,
    paddingInlineStart: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  first: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  send: { alignSelf: "flex-start" },
});

const wholeClauses = Object.values(wholeClause);
const SEEN_BY = "contract-seen-by";

const sectionOf: { readonly [M in MissingPart]: SectionKey } = {
  period: "parties",
  instruction: "parties",
  wholeClause: "whole",
  contributions: "whole",
  responsibility: "responsibility",
  commitments: "commitments",
  results: "results",
  resultMeasure: "results",
  resultDue: "results",
  assessmentDate: "assessment",
  assessmentOutsidePeriod: "assessment",
  assessmentGap: "assessment",
  tooMany: "commitments",
};

/** The wording being written, section by section after the template, saved as one writes. */
export function ContractEditor({
  view,
  me,
  path,
  refresh,
}: {
  readonly view: ContractView;
  readonly me: string;
  readonly path: string;
  readonly refresh: () => Promise<void>;
}) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const { label } = useSaying();
  const other = me === view.holder.id ? view.principal : view.holder;
  const key = `unsaved:${me}:${path}:${view.revision}`;
  const writing = useContractWriting({ view, me, path });
  const { terms, write, flush, state } = writing;

  const advising = useAdvising(key, terms);
  const n = useTexts(negotiationTexts);
  const [sending, setSending] = useState(false);
  const proposing = useCommand(refresh);
  // What is written is with the server before its texts are exchanged for another template's.
  const choosing = useCommand(refresh);
  const choose = async (role: string) => {
    if ((await flush()) === "waiting") return;
    await choosing.run("PUT", `${path}/template`, { role }, { quiet: true });
  };
  const missing = missingParts(sendable(terms, view.terms), wholeClauses);
  const propose = async () => {
    if ((await flush()) === "waiting" || writing.mustChoose()) {
      setSending(false);
      return;
    }
    if (await proposing.run("POST", `${path}/proposal`, writing.proposal())) setSending(false);
  };

  return (
    <div className={styles.columns}>
      <ContentsList hasLeadership={terms.leadership !== undefined} />
      <div className={styles.editor}>
        {writing.conflicts.length > 0 && <p className={styles.quiet}>{n.conflicts}</p>}
        {writing.conflicts.map(({ part, mine, theirs }) => (
          <ConflictChoice
            key={part}
            who={undefined}
            mine={textOf(mine)}
            theirs={textOf(theirs)}
            onKeepMine={() => writing.resolve(part, true)}
            onTakeTheirs={() => writing.resolve(part, false)}
          />
        ))}
        <SeenBy id={SEEN_BY} text={t.seenDraft(other.name)} />
        {view.can.chooseTemplate && view.template && (
          <TemplateChoice template={view.template} command={choosing} onChoose={(role) => void choose(role)} />
        )}
        <AdvisingProvider value={advising}>
          <ContractFields view={view} terms={terms} write={write} describedBy={SEEN_BY} />
        </AdvisingProvider>
        <ContractSection section="approval" writing>
          <h3 className={styles.sub}>{missing.length > 0 ? t.missing.heading : t.missing.none}</h3>
          {missing.length > 0 && (
            <ul className={styles.missing}>
              {missing.map((part) => (
                <li key={part}>
                  <SectionLink section={sectionOf[part]}>
                    <span className={styles.first}>{label(missingPartLabel[part])}</span>
                  </SectionLink>
                </li>
              ))}
            </ul>
          )}
          <AdviceCount advice={advising.advice} explained />
          <p className={styles.quiet}>{t.propose.how(other.name)}</p>
          {sending && (
            <ActDialog
              title={n.send.title(other.name)}
              how={n.send.how(other.name)}
              act={n.send.confirm}
              command={proposing}
              onAct={() => void propose()}
              onClose={() => setSending(false)}
            />
          )}
          <Button
            className={styles.send}
            appearance="primary"
            disabledFocusable={missing.length > 0 || proposing.busy}
            onClick={() => setSending(true)}
          >
            {t.propose.button(other.name)}
          </Button>
        </ContractSection>
        <StickyBar>
          <ContentsMenu hasLeadership={terms.leadership !== undefined} />
          <SaveStatus state={state} retry={() => void flush()} />
          <AdviceCount advice={advising.advice} />
          <OpenCommentCount />
          {missing.length > 0 && <SectionLink section="approval">{t.missing.count(missing.length)}</SectionLink>}
        </StickyBar>
      </div>
    </div>
  );
}

/** What a part says, field by field. */
const textOf = (part: Part | undefined) => part?.fields.flatMap(({ values }) => values).join("\n") ?? "";
