import { Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import type { ReactNode } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  seen: {
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  hint: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalL },
  // As tall as what is written in it.
  area: { fieldSizing: "content", minHeight: "3.5em", maxHeight: "40em" },
  day: { maxWidth: "14rem" },
  // A long choice gives way rather than making the page wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Who sees what is written here, said before one writes. */
export function SeenBy({ text, id }: { readonly text: string; readonly id?: string }) {
  const styles = useStyles();
  return (
    <span className={styles.seen} id={id}>
      <EyeRegular className={styles.icon} aria-hidden="true" />
      {text}
    </span>
  );
}

type Common = {
  readonly label: string;
  /** What it is called where the label alone does not say whose it is. */
  readonly accessibleName?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly seenBy?: string;
  readonly hint?: ReactNode;
  /** What is wrong, beside what the field sees itself. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Says who sees it when a line above speaks for several fields. */
  readonly describedBy?: string;
  readonly name?: string;
};

/** A text of at most so many characters. What is pasted is never cut off: the field says how much too long it is. */
export function TextField({
  max,
  lines = 1,
  placeholder,
  ...field
}: Common & { readonly max: number; readonly lines?: 1 | 2 | 4; readonly placeholder?: string }) {
  const styles = useStyles();
  const t = useTexts(shellTexts);
  const left = max - field.value.length;
  const error = field.error ?? (left < 0 ? t.tooLong(max) : undefined);
  const count = left >= 0 && left < max / 5 ? t.left(left) : undefined;
  const input = {
    value: field.value,
    name: field.name,
    placeholder,
    onBlur: field.onBlur,
    onChange: (_: unknown, { value }: { readonly value: string }) => field.onChange(value),
    ...(field.describedBy && { "aria-describedby": field.describedBy }),
    ...(field.accessibleName && { "aria-label": field.accessibleName }),
  };
  return (
    <FieldFrame {...field} error={error} count={count}>
      {lines === 1 ? (
        <Input {...input} />
      ) : (
        <Textarea {...input} rows={lines} resize="vertical" textarea={{ className: styles.area }} />
      )}
    </FieldFrame>
  );
}

/** One of a few. */
export function ChoiceField({
  choices,
  ...field
}: Common & { readonly choices: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <FieldFrame {...field}>
      <Select
        value={field.value}
        name={field.name}
        onBlur={field.onBlur}
        onChange={(_, { value }) => field.onChange(value)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

/** A calendar day, as the device lets one choose it; empty for none. */
export function DayField({ min, max, ...field }: Common & { readonly min?: string; readonly max?: string }) {
  const styles = useStyles();
  return (
    <FieldFrame {...field}>
      <Input
        type="date"
        className={styles.day}
        value={field.value}
        name={field.name}
        min={min}
        max={max}
        onBlur={field.onBlur}
        onChange={(_, { value }) => field.onChange(value)}
        {...(field.describedBy && { "aria-describedby": field.describedBy })}
        {...(field.accessibleName && { "aria-label": field.accessibleName })}
      />
    </FieldFrame>
  );
}

export function TimeField(field: Common) {
  const styles = useStyles();
  return (
    <FieldFrame {...field}>
      <Input
        type="time"
        className={styles.day}
        value={field.value}
        name={field.name}
        onBlur={field.onBlur}
        onChange={(_, { value }) => field.onChange(value)}
        {...(field.accessibleName && { "aria-label": field.accessibleName })}
      />
    </FieldFrame>
  );
}

function FieldFrame({
  label,
  seenBy,
  hint,
  error,
  count,
  required = false,
  children,
}: Omit<Common, "value" | "onChange"> & {
  readonly count?: string | undefined;
  readonly children: React.ReactElement;
}) {
  const styles = useStyles();
  const below = [seenBy, hint, count].some(Boolean);
  return (
    <Field
      label={label}
      required={required}
      className={styles.field}
      {...(error && { validationMessage: error, validationState: "error" as const })}
      {...(below && {
        hint: (
          <span className={styles.hint}>
            {hint && <span>{hint}</span>}
            {seenBy && <SeenBy text={seenBy} />}
            {count && <span>{count}</span>}
          </span>
        ),
      })}
    >
      {children}
    </Field>
  );
}
