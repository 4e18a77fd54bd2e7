import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import {
  areaLabels,
  commitmentLabels,
  contractFooter,
  entitlementLabels,
  expectationLabels,
  resultLabels,
} from "#core/content/contractTemplate.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { AREAS, ENTITLEMENTS, rowKey } from "#core/contract/terms.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { ContractApprovals } from "./contractApprovals.tsx";
import { PartComments } from "./contractComments.tsx";
import { ContractSection, LockedText } from "./contractSection.tsx";

const useStyles = makeStyles({
  paper: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: "clamp(16px, 5vw, 56px)",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXXL,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "1.6", maxWidth: "65ch", whiteSpace: "pre-line" },
  list: {
    margin: 0,
    paddingInlineStart: "1.2em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "1.6",
  },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  rowText: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "1.5",
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: "60ch",
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a contract is read from: the contract as it stands, or one of its wordings. */
export type ReadableContract = Pick<
  ContractView,
  "terms" | "holder" | "principal" | "title" | "unit" | "orgGoals" | "approvals" | "hash" | "revision" | "reason"
>;

/** The contract as a text to read, sections 0 to 13. */
export function ContractReading({ view }: { readonly view: ReadableContract }) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const { none } = useTexts(shellTexts);
  const { day, label } = useSaying();
  const { terms } = view;
  const text = (said: string): ReactNode =>
    said.trim() ? <p className={styles.text}>{said}</p> : <p className={styles.quiet}>{none}</p>;
  const goals = view.orgGoals.filter(({ id }) => terms.goals.includes(id));
  const dayOr = (said: string) => said && day(said);

  return (
    <article className={styles.paper} data-print="flat">
      <ContractSection section="parties">
        <FactList
          facts={[
            [t.parties.principal, `${view.principal.name}, ${view.principal.title}`],
            [t.parties.holder, view.holder.name],
            [t.parties.title, view.title],
            [t.parties.unit, view.unit],
            [t.parties.period, t.periodFromTo(day(terms.period.from), day(terms.period.to))],
            [t.parties.basis, terms.basis],
            [
              t.parties.instruction,
              terms.instruction &&
                [terms.instruction.title, terms.instruction.decisionRef, dayOr(terms.instruction.date)]
                  .filter(Boolean)
                  .join(", "),
            ],
          ]}
        />
        <PartComments part="parties" />
      </ContractSection>
      <ContractSection section="purpose">
        {text(terms.purpose)}
        {goals.length > 0 && (
          <>
            <h3 className={styles.sub}>{t.serves}</h3>
            <ul className={styles.list}>
              {goals.map(({ id, title, level }) => (
                <li key={id}>
                  {title} ({label(orgGoalLevelLabel[level]).toLowerCase()})
                </li>
              ))}
            </ul>
          </>
        )}
        <PartComments part="purpose" />
      </ContractSection>
      <ContractSection section="whole">
        <LockedText text={terms.whole.clause} />
        <h3 className={styles.sub}>{t.contributions}</h3>
        {terms.whole.contributions.length === 0 && text("")}
        <ul className={styles.list}>
          {terms.whole.contributions.map((contribution) => (
            <li key={contribution}>{contribution}</li>
          ))}
        </ul>
        <PartComments part="whole" />
      </ContractSection>
      <ContractSection section="responsibility">
        {AREAS.map((area) => (
          <div key={area} className={styles.row}>
            <h3 className={styles.sub}>{label(areaLabels[area])}</h3>
            {text(terms.responsibility[area])}
            <PartComments part={`responsibility.${area}`} />
          </div>
        ))}
      </ContractSection>
      <ContractSection section="mandate">
        {text(terms.mandate)}
        <PartComments part="mandate" />
      </ContractSection>
      <ContractSection section="commitments">
        {terms.commitments.length === 0 && text("")}
        <ol className={styles.rows}>
          {terms.commitments.map(({ text: said, why, due, concerns, key }, index) => (
            <li key={said} className={styles.row}>
              <p className={styles.rowText}>{said}</p>
              <FactList
                facts={[
                  [label(commitmentLabels.why), why],
                  [label(commitmentLabels.due), dayOr(due)],
                  [label(commitmentLabels.concerns), concerns],
                ]}
              />
              <PartComments
                part={`commitments.${rowKey({ ...(key !== undefined && { key }) }, index)}`}
                place={index + 1}
              />
            </li>
          ))}
        </ol>
      </ContractSection>
      <ContractSection section="results">
        {terms.results.length === 0 && text("")}
        <ol className={styles.rows}>
          {terms.results.map((result, index) => (
            <li key={result.outcome} className={styles.row}>
              <p className={styles.rowText}>{result.outcome}</p>
              <FactList
                facts={[
                  [label(resultLabels.measure), result.measure],
                  [label(resultLabels.target), result.target],
                  [label(resultLabels.baseline), result.baseline],
                  [label(resultLabels.due), dayOr(result.due)],
                  [label(resultLabels.source), result.source],
                  [label(resultLabels.dependsOn), result.dependsOn],
                ]}
              />
              <PartComments
                part={`results.${rowKey({ ...(result.key !== undefined && { key: result.key }) }, index)}`}
                place={index + 1}
              />
            </li>
          ))}
        </ol>
      </ContractSection>
      <ContractSection section="deprioritised">
        {text(terms.deprioritised)}
        <PartComments part="deprioritised" />
      </ContractSection>
      {terms.leadership && (
        <ContractSection section="leadership">
          {terms.leadership.expectations.length === 0 && text("")}
          <ul className={styles.list}>
            {terms.leadership.expectations.map((expectation) => (
              <li key={expectation}>{label(expectationLabels[expectation])}</li>
            ))}
          </ul>
          <FactList facts={[[t.sign, terms.leadership.sign]]} />
          <PartComments part="leadership" />
        </ContractSection>
      )}
      <ContractSection section="owed">
        {ENTITLEMENTS.map((key) => (
          <div key={key} className={styles.row}>
            <h3 className={styles.sub}>{label(entitlementLabels[key])}</h3>
            {text(terms.owed[key].text)}
            {terms.owed[key].date && (
              <p className={styles.quiet}>
                {t.owedDate}: {day(terms.owed[key].date)}
              </p>
            )}
            <PartComments part={`owed.${key}`} />
          </div>
        ))}
      </ContractSection>
      <ContractSection section="assessment">
        <FactList
          facts={[
            [t.followUps, terms.assessment.followUps.map(day).join("\n")],
            [t.assessments, terms.assessment.assessments.map(day).join("\n")],
          ]}
        />
        <PartComments part="assessment" />
      </ContractSection>
      <ContractSection section="changes">
        {text(terms.changes)}
        <PartComments part="changes" />
      </ContractSection>
      <ContractSection section="publicRecord">
        <LockedText text={terms.publicRecord} />
      </ContractSection>
      <ContractSection section="approval">
        <ContractApprovals view={view} />
      </ContractSection>
      {view.reason && (
        <Panel bare heading={t.reasonHeading}>
          {text(view.reason)}
        </Panel>
      )}
      <p className={styles.quiet}>{label(contractFooter)}</p>
    </article>
  );
}
