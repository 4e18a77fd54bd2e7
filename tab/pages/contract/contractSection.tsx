import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactNode } from "react";
import { SECTIONS, type SectionKey, sectionTexts } from "#core/content/contractTemplate.ts";
import { contractTexts } from "#core/content/tab/contract.ts";
import { SectionRemark } from "#tab/pages/assessment/assessmentRemarks.tsx";
import { OpenComments } from "./contractComments.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  locked: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  label: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "1.6", maxWidth: "65ch" },
  why: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    maxWidth: "70ch",
  },
});

const sectionId = (key: SectionKey) => `section-${key}`;

/** Brings a section into view and moves the focus to its heading. */
export function goToSection(section: SectionKey) {
  const heading = document.getElementById(sectionId(section));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

export function SectionLink({
  section,
  label,
  subtle = false,
  children,
}: {
  readonly section: SectionKey;
  /** What a screen reader says instead of the text. */
  readonly label?: string;
  readonly subtle?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link
      appearance={subtle ? "subtle" : "default"}
      href={`#${sectionId(section)}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        goToSection(section);
      }}
    >
      {children}
    </Link>
  );
}

export function useSectionTitle() {
  const { label } = useSaying();
  return (key: SectionKey) => `${SECTIONS.indexOf(key)}. ${label(sectionTexts[key].title)}`;
}

/** One numbered section, with help on what to write when it is being written. */
export function ContractSection({
  section,
  writing = false,
  beside,
  children,
}: {
  readonly section: SectionKey;
  readonly writing?: boolean;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { label } = useSaying();
  const title = useSectionTitle();
  return (
    <Panel
      heading={title(section)}
      id={sectionId(section)}
      bare={!writing}
      beside={beside}
      how={writing && label(sectionTexts[section].help)}
    >
      {writing && <SectionRemark section={section} />}
      {children}
      {writing && section !== "approval" && <OpenComments part={section} />}
    </Panel>
  );
}

/** A text nobody can change here; when writing, why. */
export function LockedText({ text, why }: { readonly text: string; readonly why?: string }) {
  const styles = useStyles();
  const { locked } = useTexts(contractTexts);
  return (
    <div className={styles.locked} data-print="flat">
      {why && (
        <span className={styles.label}>
          <LockClosedRegular aria-hidden="true" />
          {locked}
        </span>
      )}
      <p className={styles.text}>{text}</p>
      {why && <p className={styles.why}>{why}</p>}
    </div>
  );
}
