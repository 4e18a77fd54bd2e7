import { makeStyles, tokens } from "@fluentui/react-components";
import type { TemplateTextsView } from "#bot/api/wire/administration.ts";
import {
  areaLabels,
  commitmentLabels,
  entitlementLabels,
  publicRecordClause,
  resultLabels,
  wholeClause,
} from "#core/content/contractTemplate.ts";
import type { Locale } from "#core/content/locale.ts";
import { templateTexts } from "#core/content/tab/administrationTemplates.ts";
import { AREAS, ENTITLEMENTS, LIMITS } from "#core/contract/terms.ts";
import { TextField } from "#tab/parts/fields.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Rows } from "#tab/pages/contract/writing/contractRows.tsx";
import { ContractSection, LockedText } from "#tab/pages/contract/contractSection.tsx";

type Texts = TemplateTextsView;
type Examples = Texts["examples"];
type Fields = { readonly texts: Texts; readonly write: (texts: Texts) => void };

const COMMITMENT = ["text", "why", "concerns"] as const;
const RESULT = ["outcome", "measure", "baseline", "target", "source", "dependsOn"] as const;
const BLANK_COMMITMENT: Examples["commitments"][number] = { text: "", why: "", concerns: "" };
const BLANK_RESULT: Examples["results"][number] = {
  outcome: "",
  measure: "",
  baseline: "",
  target: "",
  source: "",
  dependsOn: "",
};

const useStyles = makeStyles({
  sub: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  how: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
});

/** The texts of a template under the sections of a contract, each with what the section is for; locked texts as they will stand. */
export function TemplateFields({ texts, write, locale }: Fields & { readonly locale: Locale }) {
  const t = useTexts(templateTexts);
  const { label } = useSaying();
  const put = (part: Partial<Texts>) => write({ ...texts, ...part });
  return (
    <>
      <ContractSection section="parties" writing>
        <TextField
          label={t.basis}
          hint={t.prefilled}
          max={LIMITS.short}
          value={texts.basis}
          onChange={(basis) => put({ basis })}
        />
      </ContractSection>
      <ContractSection section="purpose" writing>
        <TextField
          label={t.purpose}
          hint={t.prefilled}
          lines={4}
          max={LIMITS.purpose}
          value={texts.purpose}
          onChange={(purpose) => put({ purpose })}
        />
      </ContractSection>
      <ContractSection section="whole" writing>
        <LockedText text={wholeClause[locale]} why={t.lockedWhy} />
        <ContributionExamples texts={texts} write={write} />
      </ContractSection>
      <ContractSection section="responsibility" writing>
        {AREAS.map((area) => (
          <TextField
            key={area}
            label={label(areaLabels[area])}
            lines={2}
            max={LIMITS.text}
            value={texts.responsibility[area]}
            onChange={(said) => put({ responsibility: { ...texts.responsibility, [area]: said } })}
          />
        ))}
      </ContractSection>
      <ContractSection section="mandate" writing>
        <TextField
          label={t.mandate}
          hint={t.prefilled}
          lines={4}
          max={LIMITS.text}
          value={texts.mandate}
          onChange={(mandate) => put({ mandate })}
        />
      </ContractSection>
      <ContractSection section="commitments" writing>
        <CommitmentExamples texts={texts} write={write} />
      </ContractSection>
      <ContractSection section="results" writing>
        <ResultExamples texts={texts} write={write} />
      </ContractSection>
      <ContractSection section="owed" writing>
        {ENTITLEMENTS.map((key) => (
          <TextField
            key={key}
            label={label(entitlementLabels[key])}
            lines={2}
            max={LIMITS.text}
            value={texts.owed[key]}
            onChange={(said) => put({ owed: { ...texts.owed, [key]: said } })}
          />
        ))}
      </ContractSection>
      <ContractSection section="changes" writing>
        <TextField
          label={t.changes}
          hint={t.prefilled}
          lines={4}
          max={LIMITS.text}
          value={texts.changes}
          onChange={(changes) => put({ changes })}
        />
      </ContractSection>
      <ContractSection section="publicRecord" writing>
        <LockedText text={publicRecordClause[locale]} why={t.lockedWhy} />
      </ContractSection>
    </>
  );
}

function useExamples({ texts, write }: Fields) {
  const styles = useStyles();
  const t = useTexts(templateTexts);
  const put = (part: Partial<Examples>) => write({ ...texts, examples: { ...texts.examples, ...part } });
  const heading = (title: string) => (
    <>
      <h3 className={styles.sub}>{title}</h3>
      <p className={styles.how}>{t.examplesHow}</p>
    </>
  );
  const rows = { most: LIMITS.examples, name: t.example, add: t.add };
  return { t, put, heading, rows, examples: texts.examples };
}

function ContributionExamples(fields: Fields) {
  const { t, put, heading, rows, examples } = useExamples(fields);
  return (
    <>
      {heading(t.contributions)}
      <Rows {...rows} plain rows={examples.contributions} blank="" onChange={(contributions) => put({ contributions })}>
        {(text, onRow, name) => <TextField label={name} lines={2} max={LIMITS.short} value={text} onChange={onRow} />}
      </Rows>
    </>
  );
}

function CommitmentExamples(fields: Fields) {
  const { t, put, heading, rows, examples } = useExamples(fields);
  const { label } = useSaying();
  return (
    <>
      {heading(t.commitments)}
      <Rows
        {...rows}
        rows={examples.commitments}
        blank={BLANK_COMMITMENT}
        onChange={(commitments) => put({ commitments })}
      >
        {(row, onRow) =>
          COMMITMENT.map((field) => (
            <TextField
              key={field}
              label={label(commitmentLabels[field])}
              lines={2}
              max={LIMITS.short}
              value={row[field]}
              onChange={(said) => onRow({ ...row, [field]: said })}
            />
          ))
        }
      </Rows>
    </>
  );
}

function ResultExamples(fields: Fields) {
  const { t, put, heading, rows, examples } = useExamples(fields);
  const { label } = useSaying();
  return (
    <>
      {heading(t.results)}
      <Rows {...rows} rows={examples.results} blank={BLANK_RESULT} onChange={(results) => put({ results })}>
        {(row, onRow) =>
          RESULT.map((field) => (
            <TextField
              key={field}
              label={label(resultLabels[field])}
              lines={2}
              max={LIMITS.short}
              value={row[field]}
              onChange={(said) => onRow({ ...row, [field]: said })}
            />
          ))
        }
      </Rows>
    </>
  );
}
