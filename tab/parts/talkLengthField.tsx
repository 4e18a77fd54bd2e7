import { Field, Select } from "@fluentui/react-components";
import { TALK_LENGTHS, type TalkLength, parseLength } from "#core/appraisal/length.ts";
import { talkLengthTexts } from "#core/content/talkLength.ts";
import { SeenBy } from "./fields.tsx";
import { useTexts } from "./reader.tsx";

/** How long a talk is booked for. */
export function TalkLengthField({
  value,
  onChange,
  seenBy,
}: {
  readonly value: TalkLength;
  readonly onChange: (minutes: TalkLength) => void;
  readonly seenBy?: string;
}) {
  const t = useTexts(talkLengthTexts);
  return (
    <Field label={t.label} {...(seenBy && { hint: <SeenBy text={seenBy} /> })}>
      <Select value={String(value)} onChange={(_, chosen) => onChange(parseLength(chosen.value) ?? value)}>
        {TALK_LENGTHS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t.minutes(minutes)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
