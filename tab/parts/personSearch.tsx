import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import type { ArchivePeopleView } from "#bot/api/wire/archive.ts";
import { useApi } from "#tab/api/api.tsx";
import type { Failure } from "#tab/api/client.ts";
import { Refused } from "./page.tsx";

const useStyles = makeStyles({
  // No wider than its place: the control gives way.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  // The button belongs beside the control, wherever the label and the hint put that: it is inside the field.
  control: { display: "flex", columnGap: tokens.spacingHorizontalS },
  input: { flex: "1 1 0", minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export type FoundPerson = ArchivePeopleView["people"][number];

type FinderTexts = {
  readonly label: string;
  readonly hint: string;
  readonly search: string;
  readonly choose: string;
  readonly none: string;
  readonly more: (shown: number, total: number) => string;
};

/** Finds a person by words, where `path` answers them, and lets one be chosen. The words go in the body: an address is logged. */
export function PersonSearch({
  path,
  texts: t,
  chosen,
  onChoose,
}: {
  readonly path: string;
  readonly texts: FinderTexts;
  readonly chosen: FoundPerson | undefined;
  readonly onChoose: (person: FoundPerson | undefined) => void;
}) {
  const styles = useStyles();
  const { client } = useApi();
  const [text, setText] = useState("");
  const [found, setFound] = useState<ArchivePeopleView>();
  const [failure, setFailure] = useState<Failure>();
  const search = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await client.pose<ArchivePeopleView>(path, { text });
    setFailure(answer.kind === "failed" ? answer.failure : undefined);
    setFound(answer.kind === "fresh" ? answer.value : undefined);
    onChoose(undefined);
  };
  return (
    <>
      <form onSubmit={(event) => void search(event)} role="search">
        <Field label={t.label} hint={t.hint} className={styles.field}>
          {(field) => (
            <div className={styles.control}>
              <Input {...field} className={styles.input} value={text} onChange={(_, { value }) => setText(value)} />
              <Button type="submit">{t.search}</Button>
            </div>
          )}
        </Field>
      </form>
      <Refused failure={failure} />
      {found?.people.length === 0 && (
        <p role="status" className={styles.quiet}>
          {t.none}
        </p>
      )}
      {found && found.people.length > 0 && (
        <Field label={t.choose}>
          <RadioGroup
            value={chosen?.id ?? ""}
            onChange={(_, { value }) => onChoose(found.people.find(({ id }) => id === value))}
          >
            {found.people.map(({ id, name, title, unit }) => (
              <Radio key={id} value={id} label={[name, title, unit].filter(Boolean).join(", ")} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {found && found.total > found.people.length && (
        <p className={styles.quiet}>{t.more(found.people.length, found.total)}</p>
      )}
    </>
  );
}
