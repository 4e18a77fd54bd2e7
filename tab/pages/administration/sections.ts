import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { AdministrationSection } from "#core/access/administration.ts";

/** What each page of the administration shows under its heading; loaded when it is opened. */
export const sectionPages: { readonly [S in AdministrationSection]: LazyExoticComponent<ComponentType> } = {
  people: lazy(() => import("./administrationPeople.tsx")),
  import: lazy(() => import("./administrationImport.tsx")),
  directory: lazy(() => import("./administrationDirectory.tsx")),
  roles: lazy(() => import("./administrationRoles.tsx")),
  templates: lazy(() => import("./administrationTemplates.tsx")),
  questions: lazy(() => import("./administrationQuestions.tsx")),
  criteria: lazy(() => import("./administrationCriteria.tsx")),
  policy: lazy(() => import("./administrationPolicy.tsx")),
  settings: lazy(() => import("./administrationSettings.tsx")),
  year: lazy(() => import("./administrationYear.tsx")),
  campaign: lazy(() => import("./administrationCampaign.tsx")),
  delivery: lazy(() => import("./administrationDelivery.tsx")),
  requests: lazy(() => import("#tab/pages/archive/requestsSection.tsx")),
  retention: lazy(() => import("#tab/pages/archive/retentionSection.tsx")),
  holds: lazy(() => import("#tab/pages/archive/holdsSection.tsx")),
};
