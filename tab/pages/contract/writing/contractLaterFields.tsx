import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TermsView } from "#bot/api/wire/contracts.ts";
import { entitlementLabels, expectationLabels } from "#core/content/contractTemplate.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { ENTITLEMENTS, EXPECTATIONS, LIMITS } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { AdviceBeside } from "./contractAdvice.tsx";
import { OpenComments } from "#tab/pages/contract/contractComments.tsx";
import type { TermsFields } from "./contractForm.ts";
import { Rows } from "./contractRows.tsx";
import { ContractSection } from "#tab/pages/contract/contractSection.tsx";

const useStyles = makeStyles({
  owed: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 48rem)": { gridTemplateColumns: "minmax(0, 1fr) 14rem" },
  },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
});

/** What the municipality owes the holder (P14-P16), each with a day. */
export function OwedSection({ terms, write, describedBy }: TermsFields) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const { label } = useSaying();
  const put = (part: Partial<TermsView>) => write({ ...terms, ...part });
  return (
    <ContractSection section="owed" writing>
      {ENTITLEMENTS.map((key) => (
        <FieldGroup key={key} legend={label(entitlementLabels[key])}>
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
          <OpenComments part={`owed.${key}`} />
        </FieldGroup>
      ))}
    </ContractSection>
  );
}

/** The days of follow-up and assessment. */
export function AssessmentSection({ terms, write, describedBy }: TermsFields) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const put = (part: Partial<TermsView>) => write({ ...terms, ...part });
  return (
    <ContractSection section="assessment" writing>
      <div className={styles.days}>
        {(["followUps", "assessments"] as const).map((kind) => (
          <FieldGroup key={kind} legend={t[kind]}>
            <Rows
              plain
              rows={terms.assessment[kind]}
              blank={"" as Day}
              most={LIMITS.dates}
              name={t.day}
              add={t.add.day}
              onChange={(days) => put({ assessment: { ...terms.assessment, [kind]: days } })}
            >
              {(chosen, onRow, name, index) => (
                <>
                  <DayField
                    label={name}
                    min={terms.period.from}
                    max={terms.period.to}
                    value={chosen}
                    onChange={(value) => onRow(value as Day)}
                    describedBy={describedBy}
                  />
                  {kind === "followUps" && <AdviceBeside part="followUps" row={index} />}
                </>
              )}
            </Rows>
          </FieldGroup>
        ))}
      </div>
    </ContractSection>
  );
}

/** One or two of the six expectations to develop (P8-P13). */
export function LeadershipSection({
  terms,
  write,
  describedBy,
  leadership,
}: TermsFields & { readonly leadership: NonNullable<TermsView["leadership"]> }) {
  const t = useTexts(contractTexts);
  const { label } = useSaying();
  const { expectations } = leadership;
  const put = (part: Partial<typeof leadership>) => write({ ...terms, leadership: { ...leadership, ...part } });
  return (
    <ContractSection section="leadership" writing>
      <FieldGroup legend={t.expectations}>
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
      </FieldGroup>
      <TextField
        label={t.sign}
        max={LIMITS.short}
        lines={2}
        value={leadership.sign}
        onChange={(sign) => put({ sign })}
        describedBy={describedBy}
      />
      <AdviceBeside part="sign" />
    </ContractSection>
  );
}
