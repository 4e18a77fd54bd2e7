import type { Locale } from "#core/content/locale.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";

/** A part of the policy under a heading of its own. */
export type PolicySection = { readonly title: string; readonly text: string };

/** The whole text. Swedish is always there; where English is not, who reads English is shown the Swedish. */
export type PolicyText = { readonly [L in Locale]: readonly PolicySection[] };

/**
 * One version of the leadership policy (P3, P8), in the municipality's own dossier: drafted by HR, then published and never
 * changed. Its number is its name.
 */
export type PolicyVersion = PolicyDraft | PublishedPolicy;

export type PolicyContent = {
  readonly text: PolicyText;
  /** Where the municipality's own document is to be read; empty when there is none. */
  readonly link: string;
};

type Common = PolicyContent & {
  readonly type: "policyVersion";
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
};

/** `rev` counts savings, so that a writer is told when another was faster. */
export type PolicyDraft = Common & {
  readonly state: "draft";
  readonly rev: number;
  readonly editedBy: PersonId;
  readonly editedAt: Instant;
};

export type PublishedPolicy = Common & {
  readonly state: "published";
  /** When it was decided, and where that stands; the reference may be empty. */
  readonly date: Day;
  readonly decisionRef: string;
  /** Absent for the text the product comes with. */
  readonly publishedBy?: PersonId;
  /** Absent only until that text is taken up, at the first start. */
  readonly publishedAt?: Instant;
};

export const policyId = (version: number) => `policyVersion:${version}`;

export const POLICY_LIMITS = { sections: 12, title: 120, text: 2000, link: 500, decisionRef: 120 } as const;

/** The sections for a reader, and which language they are in. */
export const policySections = (
  text: PolicyText,
  locale: Locale,
): { readonly sections: readonly PolicySection[]; readonly language: Locale } =>
  text[locale].length > 0 ? { sections: text[locale], language: locale } : { sections: text.sv, language: "sv" };

/** What is accepted: the number and every word in both languages. */
export const policyHash = (
  { version, text }: Pick<PublishedPolicy, "version" | "text">,
  hash: (content: unknown) => ContentHash,
): ContentHash => hash({ policy: version, text });

/** The versions as they stand: the published ones, newest last, and what HR is writing. There is always a published one. */
export type PolicyShelf = {
  readonly published: readonly [PublishedPolicy, ...PublishedPolicy[]];
  readonly draft?: PolicyDraft;
};

export const presentPolicy = ({ published: [first, ...later] }: PolicyShelf): PublishedPolicy => later.at(-1) ?? first;

/** What keeps a draft from being published. */
export type MissingPolicyPart = "section" | "title" | "text" | "english";

export type PolicyEvent =
  | { readonly type: "policyDrafted"; readonly version: number }
  | { readonly type: "policyPublished"; readonly version: number; readonly hash: ContentHash };
