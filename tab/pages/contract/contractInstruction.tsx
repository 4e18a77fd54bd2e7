import type { TermsView } from "#bot/api/wire/contracts.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { LIMITS } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

type Instruction = NonNullable<TermsView["instruction"]>;

/** The instruction that the kommunchef's contract rests on, with the decision that adopted it. */
export function InstructionFields({
  instruction,
  onChange,
  describedBy,
}: {
  readonly instruction: Instruction;
  readonly onChange: (instruction: Instruction) => void;
  readonly describedBy: string;
}) {
  const t = useTexts(contractTexts).parties;
  const put = (part: Partial<Instruction>) => onChange({ ...instruction, ...part });
  return (
    <FieldGroup legend={t.instruction}>
      <TextField
        label={t.instructionTitle}
        required
        max={LIMITS.short}
        value={instruction.title}
        onChange={(title) => put({ title })}
        describedBy={describedBy}
      />
      <TextField
        label={t.instructionRef}
        required
        max={LIMITS.short}
        value={instruction.decisionRef}
        onChange={(decisionRef) => put({ decisionRef })}
        describedBy={describedBy}
      />
      <DayField
        label={t.instructionDate}
        required
        value={instruction.date}
        onChange={(date) => put({ date: date as Day })}
        describedBy={describedBy}
      />
    </FieldGroup>
  );
}
