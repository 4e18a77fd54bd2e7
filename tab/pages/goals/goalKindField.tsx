import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { goalKindLabel } from "#core/content/states.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { GOAL_KINDS, type GoalKind } from "#core/goal/goal.ts";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

/** Whether a goal is of what is done or of how (P24). */
export function GoalKindField({
  kind,
  onChange,
}: {
  readonly kind: GoalKind;
  readonly onChange: (kind: GoalKind) => void;
}) {
  const t = useTexts(talkTexts).goals;
  const { label } = useSaying();
  return (
    <Field label={t.kind} required>
      <RadioGroup
        value={kind}
        onChange={(_, { value }) => onChange(GOAL_KINDS.find((each) => each === value) ?? "content")}
      >
        {GOAL_KINDS.map((each) => (
          <Radio key={each} value={each} label={label(goalKindLabel[each])} />
        ))}
      </RadioGroup>
    </Field>
  );
}
