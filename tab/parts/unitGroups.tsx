import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { listOf } from "#core/content/format.ts";
import { ChoiceField } from "./fields.tsx";
import { useReader } from "./reader.tsx";

const useStyles = makeStyles({
  /** A list is as wide as the longest name in it, unless it is held. */
  choice: { maxWidth: "32rem", "& > *": { gridTemplateColumns: "minmax(0, 1fr)" } },
  note: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

/** People who are counted together: those of a unit alone, or with all the units below. */
type UnitGroup = { readonly unit: string; readonly name: string; readonly scope: "own" | "whole" };

const keyOf = ({ unit, scope }: UnitGroup) => `${scope} ${unit}`;

/** One group at a time, the widest first, under a name that says whether the units below are in it. */
export function UnitGroups<G extends UnitGroup>({
  groups,
  texts,
  mark = () => undefined,
  children,
}: {
  readonly groups: readonly G[];
  readonly texts: {
    readonly which: string;
    readonly whole: (name: string) => string;
    readonly ownOnly: (name: string) => string;
  };
  /** What stands after a group's name in the list. */
  readonly mark?: (group: G) => string | undefined;
  readonly children: (group: G, name: string) => ReactNode;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const shown = groups.find((group) => keyOf(group) === chosen) ?? groups[0];
  if (!shown) return null;
  const nameOf = ({ unit, name, scope }: G) => {
    if (scope === "whole") return texts.whole(name);
    return groups.some((other) => other.unit === unit && other.scope === "whole") ? texts.ownOnly(name) : name;
  };
  const labelOf = (group: G) => {
    const marked = mark(group);
    return marked === undefined ? nameOf(group) : `${nameOf(group)} (${marked})`;
  };
  return (
    <>
      {groups.length > 1 && (
        <div className={styles.choice}>
          <ChoiceField
            label={texts.which}
            value={keyOf(shown)}
            onChange={setChosen}
            choices={groups.map((group) => ({ value: keyOf(group), label: labelOf(group) }))}
          />
        </div>
      )}
      {children(shown, nameOf(shown))}
    </>
  );
}

/** What it means that a group is too small, and in which units its people are counted; nothing when none is. */
export function TooFew({
  cells,
  texts,
}: {
  readonly cells: readonly { readonly countedIn?: string | undefined }[];
  readonly texts: { readonly tooFewHow: string; readonly countedIn: (units: string) => string };
}) {
  const styles = useStyles();
  const { locale } = useReader();
  if (cells.length === 0) return null;
  const units = [...new Set(cells.flatMap(({ countedIn }) => countedIn ?? []))];
  return (
    <p className={styles.note}>
      {texts.tooFewHow} {units.length > 0 && texts.countedIn(listOf(units, locale))}
    </p>
  );
}
