import { SECTIONS, type SectionKey } from "#core/content/contractTemplate.ts";
import { negotiationTexts } from "#core/content/tab/negotiation.ts";
import { type PartId, sectionOf } from "#core/contract/parts.ts";
import { useTexts } from "#tab/parts/reader.tsx";
import { isOpen, useCommenting } from "./contractCommenting.ts";
import { SectionLink } from "./contractSection.tsx";

/** How many comments are open, and the way to the first. */
export function OpenCommentCount() {
  const { comments: t } = useTexts(negotiationTexts);
  const open = useCommenting()?.comments.filter(isOpen) ?? [];
  const sections = new Set<SectionKey>(open.map(({ part }) => sectionOf(part as PartId)));
  const first = SECTIONS.find((section) => sections.has(section));
  return first ? <SectionLink section={first}>{t.open(open.length)}</SectionLink> : null;
}
