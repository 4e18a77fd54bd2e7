import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
  },
  acts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What a glance says, one line a fact; what is not so is left out. */
export const Facts = ({ facts }: { readonly facts: readonly (string | undefined | false)[] }) => (
  <ul className={useStyles().facts}>
    {facts.filter(Boolean).map((fact) => (
      <li key={String(fact)}>{fact}</li>
    ))}
  </ul>
);

/** Where a glance leads, at its bottom. */
export const Acts = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().acts}>{children}</div>
);

export const To = ({ to, text }: { readonly to: Place; readonly text: string }) => (
  <Button as="a" {...linkTo(to)}>
    {text}
  </Button>
);
