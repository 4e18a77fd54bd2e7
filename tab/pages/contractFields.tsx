import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractView, TermsView } from "#bot/api/wire.ts";
import { areaLabels, entitlementLabels, expectationLabels } from "#core/content/contractTemplate.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { AREAS, ENTITLEMENTS, EXPECTATIONS, LIMITS } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { FactList } from "../parts/factList.tsx";
import { DayField, TextField } from "../parts/fields.tsx";
import { useSaying, useTexts } from "../parts/reader.tsx";
import { BLANK_COMMITMENT, BLANK_RESULT } from "./contractForm.ts";
import { CommitmentFields, ResultFields } from "./contractRowFields.tsx";
import { Rows } from "./contractRows.tsx";
import { ContractSection, LockedText } from "./contractSection.tsx";

const useStyles = makeStyles({
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  owed: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 1fr) 14rem" },
  },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
  level: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly view: ContractView;
  readonly terms: TermsView;
  readonly write: (terms: TermsView) => void;
  readonly describedBy: string;
};

/** Sections 0 to 12 as fields. */
export function ContractFields(props: Props) {
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
        {view.orgGoals.length > 0 && (
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t.serves}</legend>
            {view.orgGoals.map(({ id, title, level }) => (
              <Checkbox
                key={id}
                checked={terms.goals.includes(id)}
                onChange={(_, { checked }) =>
                  put({ goals: checked === true ? [...terms.goals, id] : terms.goals.filter((each) => each !== id) })
                }
                label={
                  <>
                    {title}{" "}
                    <span className={styles.level}>
                      ({label(orgGoalLevelLabel[level as keyof typeof orgGoalLevelLabel])})
                    </span>
                  </>
                }
              />
            ))}
          </fieldset>
        )}
      </ContractSection>

      <ContractSection section="whole" writing>
        <LockedText text={terms.whole.clause} why={t.lockedWhy} />
        <h3 className={styles.sub}>{t.contributions}</h3>
        <Rows
          plain
          rows={terms.whole.contributions}
          blank=""
          most={LIMITS.contributions}
          name={t.contribution}
          add={t.add.contribution}
          onChange={(contributions) => put({ whole: { ...terms.whole, contributions } })}
        >
          {(contribution, onRow, name) => (
            <TextField
              label={name}
              max={LIMITS.short}
              lines={2}
              value={contribution}
              onChange={onRow}
              describedBy={describedBy}
            />
          )}
        </Rows>
      </ContractSection>

      <ContractSection section="responsibility" writing>
        {AREAS.map((area) => (
          <TextField
            key={area}
            label={label(areaLabels[area])}
            lines={2}
            max={LIMITS.text}
            value={terms.responsibility[area]}
            onChange={(said) => put({ responsibility: { ...terms.responsibility, [area]: said } })}
            describedBy={describedBy}
          />
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
      </ContractSection>

      <ContractSection section="commitments" writing>
        <Rows
          rows={terms.commitments}
          blank={BLANK_COMMITMENT}
          most={LIMITS.commitments}
          name={t.commitment}
          add={t.add.commitment}
          onChange={(commitments) => put({ commitments })}
        >
          {(commitment, onRow) => (
            <CommitmentFields commitment={commitment} onChange={onRow} describedBy={describedBy} />
          )}
        </Rows>
      </ContractSection>

      <ContractSection section="results" writing>
        <Rows
          rows={terms.results}
          blank={BLANK_RESULT}
          most={LIMITS.results}
          name={t.result}
          add={t.add.result}
          onChange={(results) => put({ results })}
        >
          {(result, onRow) => <ResultFields result={result} onChange={onRow} describedBy={describedBy} />}
        </Rows>
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
      </ContractSection>

      {terms.leadership && <LeadershipSection {...props} leadership={terms.leadership} />}

      <ContractSection section="owed" writing>
        {ENTITLEMENTS.map((key) => (
          <fieldset key={key} className={styles.group}>
            <legend className={styles.legend}>{label(entitlementLabels[key])}</legend>
            <div className={styles.owed}>
              <TextField
                label={t.owedText}
                lines={2}
                max={LIMITS.text}
                value={terms.owed[key].text}
                onChange={(said) => put({ owed: { ...terms.owed, [key]: { ...terms.owed[key], text: said } } })}
                describedBy={describedBy}
              />
              <DayField
                label={t.owedDate}
                value={terms.owed[key].date}
                onChange={(date) => put({ owed: { ...terms.owed, [key]: { ...terms.owed[key], date: date as Day } } })}
                describedBy={describedBy}
              />
            </div>
          </fieldset>
        ))}
      </ContractSection>

      <ContractSection section="assessment" writing>
        <div className={styles.days}>
          {(["followUps", "assessments"] as const).map((kind) => (
            <fieldset key={kind} className={styles.group}>
              <legend className={styles.legend}>{t[kind]}</legend>
              <Rows
                plain
                rows={terms.assessment[kind]}
                blank={"" as Day}
                most={LIMITS.dates}
                name={t.day}
                add={t.add.day}
                onChange={(days) => put({ assessment: { ...terms.assessment, [kind]: days } })}
              >
                {(chosen, onRow, name) => (
                  <DayField
                    label={name}
                    min={terms.period.from}
                    max={terms.period.to}
                    value={chosen}
                    onChange={(value) => onRow(value as Day)}
                    describedBy={describedBy}
                  />
                )}
              </Rows>
            </fieldset>
          ))}
        </div>
      </ContractSection>

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

function LeadershipSection({
  terms,
  write,
  describedBy,
  leadership,
}: Props & { readonly leadership: NonNullable<TermsView["leadership"]> }) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const { label } = useSaying();
  const { expectations } = leadership;
  const put = (part: Partial<typeof leadership>) => write({ ...terms, leadership: { ...leadership, ...part } });
  return (
    <ContractSection section="leadership" writing>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t.expectations}</legend>
        {EXPECTATIONS.map((expectation) => {
          const checked = expectations.includes(expectation);
          return (
            <Checkbox
              key={expectation}
              checked={checked}
              disabled={!checked && expectations.length >= LIMITS.expectations}
              label={label(expectationLabels[expectation])}
              onChange={(_, { checked: wanted }) =>
                put({
                  expectations:
                    wanted === true
                      ? [...expectations, expectation]
                      : expectations.filter((each) => each !== expectation),
                })
              }
            />
          );
        })}
      </fieldset>
      <TextField
        label={t.sign}
        max={LIMITS.short}
        lines={2}
        value={leadership.sign}
        onChange={(sign) => put({ sign })}
        describedBy={describedBy}
      />
    </ContractSection>
  );
}
