import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ListRegular } from "@fluentui/react-icons/svg/list";
import { SECTIONS, type SectionKey } from "#core/content/contractTemplate.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { SectionLink, goToSection, useSectionTitle } from "./contractSection.tsx";

const WIDE = "@media (min-width: 60rem)";

const useStyles = makeStyles({
  list: {
    display: "none",
    [WIDE]: {
      display: "flex",
      position: "sticky",
      top: "72px",
      flexDirection: "column",
      rowGap: tokens.spacingVerticalS,
      listStyleType: "none",
      margin: 0,
      padding: 0,
    },
  },
  menu: { [WIDE]: { display: "none" } },
});

const sectionsOf = (hasLeadership: boolean): readonly SectionKey[] =>
  SECTIONS.filter((section) => section !== "leadership" || hasLeadership);

/** The way to each section, beside the text where there is room for it. */
export function ContentsList({ hasLeadership }: { readonly hasLeadership: boolean }) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const title = useSectionTitle();
  return (
    <nav aria-label={t.toc}>
      <ul className={styles.list}>
        {sectionsOf(hasLeadership).map((section) => (
          <li key={section}>
            <SectionLink section={section} subtle>
              {title(section)}
            </SectionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to each section from a menu, where the list has no room: the text is some twenty screens of a phone. */
export function ContentsMenu({ hasLeadership }: { readonly hasLeadership: boolean }) {
  const styles = useStyles();
  const t = useTexts(contractTexts);
  const title = useSectionTitle();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.menu} appearance="subtle" icon={<ListRegular />}>
          {t.toc}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sectionsOf(hasLeadership).map((section) => (
            // The menu gives the focus back to its button when it closes; the section takes it after that.
            <MenuItem key={section} onClick={() => requestAnimationFrame(() => goToSection(section))}>
              {title(section)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
