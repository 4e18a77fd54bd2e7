import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Start } from "#bot/api/wire/overview.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { isOrganisationPage } from "#tab/pages/organisation/organisationPlaces.ts";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { Place } from "#tab/routing/places.ts";
import { closedTo } from "./closedPage.tsx";
import { FoldedMenu } from "./foldedMenu.tsx";
import { useReader, useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "@media (max-width: 640px)": { flexDirection: "column" },
  },
  link: {
    display: "block",
    padding: `${tokens.spacingVerticalM} clamp(6px, 1.5vw, 12px)`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // There what is transparent is drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

const ENTRIES = [
  "start",
  "myContract",
  "myTalk",
  "goals",
  "team",
  "organisation",
  "board",
  "safety",
  "handover",
  "administration",
] as const satisfies readonly Place["page"][];

/** The ways to what is the reader's; while it is not known who reads, none yet. */
export function MainMenu({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { me } = useReader();
  const { menu, nav } = useTexts(shellTexts);
  const here = menuEntryOf(place, me);
  const entries = ENTRIES.filter((page) => {
    if (!me) return false;
    if (closedTo(me, page)) return false;
    if (page === "myContract") return me.holdsContracts;
    // The board's representatives have no talk or goals of their own.
    if (page === "myTalk" || page === "goals") return !me.roles.includes("boardRepresentative");
    // It stands among the organisation's pages, for whom those are.
    if (page === "board") return !me.opens.includes("organisation");
    // Those who lead find it from their team.
    if (page === "handover") return me.roles.some((role) => role === "hr" || role === "registrar");
    return page !== "administration" || me.administers.length > 0;
  });
  return (
    <FoldedMenu label={menu} here={nav[ENTRIES.find((page) => page === here) ?? "other"]}>
      <ul className={styles.links}>
        {entries.map((page) => (
          <li key={page}>
            <a
              {...linkTo({ page })}
              className={mergeClasses(styles.link, page === here && styles.here)}
              {...(page === here && { "aria-current": "page" as const })}
            >
              {nav[page]}
            </a>
          </li>
        ))}
      </ul>
    </FoldedMenu>
  );
}

/** What is one's own stands under its own entry of the menu, whatever leads there. */
function menuEntryOf(place: Place, me: Start["me"] | undefined): Place["page"] {
  if (isOrganisationPage(place.page) && (!me || me.opens.includes("organisation"))) return "organisation";
  if ("subject" in place && place.subject === me?.id) {
    if (place.page === "contract") return "myContract";
    if (place.page === "talk") return "myTalk";
  }
  return place.page;
}
