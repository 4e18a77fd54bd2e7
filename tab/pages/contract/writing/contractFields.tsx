import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { TermsView } from "#bot/api/wire/contracts.ts";
import { areaLabels } from "#core/content/contractTemplate.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { AREAS, LIMITS, rowKey } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { FactList } from "#tab/parts/factList.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AdviceBeside, AdvisedRow } from "./contractAdvice.tsx";
import { CommentsOnGone, OpenComments } from "#tab/pages/contract/contractComments.tsx";
import { ContractExamples } from "./contractExamples.tsx";
import { BLANK_COMMITMENT, BLANK_RESULT, type TermsFields, withAdded } from "./contractForm.ts";
import { GoalsServed } from "#tab/pages/contract/contractGoals.tsx";
import { InstructionFields } from "#tab/pages/contract/contractInstruction.tsx";
import { CommitmentFields, ResultFields } from "./contractRowFields.tsx";
import { AssessmentSection, LeadershipSection, OwedSection } from "./contractLaterFields.tsx";
import { ServesField } from "./contractServes.tsx";
import { Rows } from "./contractRows.tsx";
import { ContractSection, LockedText } from "#tab/pages/contract/contractSection.tsx";

const useStyles = makeStyles({
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Sections 0 to 12 as fields. */
export function ContractFields(props: TermsFields) {
  const { view, terms, write, describedBy } = props;
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const { label } = useSaying();
  const put = (part: Partial<TermsView>) => write({ ...terms, ...part });
  return (
    <>
      <ContractSection section="parties" writing>
        <FactList
          facts={[
            [t.parties.principal, view.principal.name],
            [t.parties.holder, view.holder.name],
            [t.parties.title, view.title],
            [t.parties.unit, view.unit],
          ]}
        />
        <div className={styles.two}>
          <DayField
            label={t.parties.from}
            required
            value={terms.period.from}
            onChange={(from) => put({ period: { ...terms.period, from: from as Day } })}
            describedBy={describedBy}
          />
          <DayField
            label={t.parties.to}
            required
            value={terms.period.to}
            onChange={(to) => put({ period: { ...terms.period, to: to as Day } })}
            describedBy={describedBy}
          />
        </div>
        <TextField
          label={t.parties.basis}
          max={LIMITS.short}
          value={terms.basis}
          onChange={(basis) => put({ basis })}
          describedBy={describedBy}
        />
        {terms.instruction && (
          <InstructionFields
            instruction={terms.instruction}
            onChange={(instruction) => put({ instruction })}
            describedBy={describedBy}
          />
        )}
      </ContractSection>

      <ContractSection section="purpose" writing>
        <TextField
          label={t.purposeLabel}
          lines={4}
          max={LIMITS.purpose}
          value={terms.purpose}
          onChange={(purpose) => put({ purpose })}
          describedBy={describedBy}
        />
        <AdviceBeside part="purpose" />
        {view.orgGoals.length > 0 && (
          <GoalsServed goals={view.orgGoals} chosen={terms.goals} onChange={(goals) => put({ goals })} />
        )}
      </ContractSection>

      <ContractSection section="whole" writing>
        <LockedText text={terms.whole.clause} why={t.lockedWhy} />
        <h3 className={styles.sub}>{t.contributions}</h3>
        <ContractExamples
          examples={view.template?.examples.contributions ?? []}
          most={LIMITS.contributions}
          taken={terms.whole.contributions.length}
          said={(text) => ({ text })}
          onUse={(text) =>
            put({ whole: { ...terms.whole, contributions: withAdded(terms.whole.contributions, text) } })
          }
        />
        <Rows
          plain
          rows={terms.whole.contributions}
          blank=""
          most={LIMITS.contributions}
          name={t.contribution}
          add={t.add.contribution}
          onChange={(contributions) => put({ whole: { ...terms.whole, contributions } })}
        >
          {(contribution, onRow, name, index) => (
            <AdvisedRow part="contributions" row={index} isBlank={contribution === ""}>
              <TextField
                label={name}
                max={LIMITS.short}
                lines={2}
                value={contribution}
                onChange={onRow}
                describedBy={describedBy}
              />
            </AdvisedRow>
          )}
        </Rows>
      </ContractSection>

      <ContractSection section="responsibility" writing>
        {AREAS.map((area, index) => (
          <Fragment key={area}>
            <TextField
              label={label(areaLabels[area])}
              lines={2}
              max={LIMITS.text}
              value={terms.responsibility[area]}
              onChange={(said) => put({ responsibility: { ...terms.responsibility, [area]: said } })}
              describedBy={describedBy}
            />
            <AdviceBeside part="responsibility" row={index} />
            <OpenComments part={`responsibility.${area}`} />
          </Fragment>
        ))}
      </ContractSection>

      <ContractSection section="mandate" writing>
        <TextField
          label={t.mandateLabel}
          lines={4}
          max={LIMITS.text}
          value={terms.mandate}
          onChange={(mandate) => put({ mandate })}
          describedBy={describedBy}
        />
        <AdviceBeside part="mandate" />
      </ContractSection>

      <ContractSection section="commitments" writing>
        <ContractExamples
          examples={view.template?.examples.commitments ?? []}
          most={LIMITS.commitments}
          taken={terms.commitments.length}
          said={({ text, why }) => ({ text, more: why })}
          onUse={(row) => put({ commitments: withAdded(terms.commitments, { ...BLANK_COMMITMENT, ...row }) })}
        />
        <Rows
          rows={terms.commitments}
          blank={BLANK_COMMITMENT}
          most={LIMITS.commitments}
          name={t.commitment}
          add={t.add.commitment}
          onChange={(commitments) => put({ commitments })}
        >
          {(commitment, onRow, _, index) => (
            <AdvisedRow part="commitments" row={index} isBlank={commitment.text === ""}>
              <CommitmentFields commitment={commitment} onChange={onRow} describedBy={describedBy} />
              <ServesField
                view={view}
                serves={commitment.serves}
                onChange={(serves) => onRow({ ...commitment, serves })}
              />
              <OpenComments part={`commitments.${rowKey(named(commitment), index)}`} />
            </AdvisedRow>
          )}
        </Rows>
        <CommentsOnGone section="commitments" rows={terms.commitments.map(named)} />
      </ContractSection>

      <ContractSection section="results" writing>
        <ContractExamples
          examples={view.template?.examples.results ?? []}
          most={LIMITS.results}
          taken={terms.results.length}
          said={({ outcome, measure, baseline, target }) => ({
            text: outcome,
            more: [measure, baseline && `${baseline} → ${target}`].filter(Boolean).join(": "),
          })}
          onUse={(row) => put({ results: withAdded(terms.results, { ...BLANK_RESULT, ...row }) })}
        />
        <Rows
          rows={terms.results}
          blank={BLANK_RESULT}
          most={LIMITS.results}
          name={t.result}
          add={t.add.result}
          onChange={(results) => put({ results })}
        >
          {(result, onRow, _, index) => (
            <AdvisedRow part="results" row={index} isBlank={result.outcome === ""}>
              <ResultFields result={result} onChange={onRow} describedBy={describedBy} />
              <ServesField view={view} serves={result.serves} onChange={(serves) => onRow({ ...result, serves })} />
              <OpenComments part={`results.${rowKey(named(result), index)}`} />
            </AdvisedRow>
          )}
        </Rows>
        <CommentsOnGone section="results" rows={terms.results.map(named)} />
      </ContractSection>

      <ContractSection section="deprioritised" writing>
        <TextField
          label={t.deprioritisedLabel}
          lines={2}
          max={LIMITS.text}
          value={terms.deprioritised}
          onChange={(deprioritised) => put({ deprioritised })}
          describedBy={describedBy}
        />
        <AdviceBeside part="deprioritised" />
      </ContractSection>

      {terms.leadership && <LeadershipSection {...props} leadership={terms.leadership} />}

      <OwedSection {...props} />
      <AssessmentSection {...props} />

      <ContractSection section="changes" writing>
        <TextField
          label={t.changesLabel}
          lines={4}
          max={LIMITS.text}
          value={terms.changes}
          onChange={(changes) => put({ changes })}
          describedBy={describedBy}
        />
      </ContractSection>

      <ContractSection section="publicRecord" writing>
        <LockedText text={terms.publicRecord} why={t.lockedRecordWhy} />
      </ContractSection>
    </>
  );
}

/** The name a row has, if it has one. */
const named = ({ key }: { readonly key?: string | undefined }) => (key === undefined ? {} : { key });
