import { LOCALES } from "#core/content/locale.ts";
import { TEMPLATE_ROLES } from "#core/contract/template.ts";
import * as templates from "#bot/usecases/contractTemplate.ts";
import { changeMunicipalitySettings, readSettings } from "#bot/usecases/settings.ts";
import { readOwnQuestions, saveOwnQuestions } from "#bot/usecases/ownQuestions.ts";
import { presentOwnQuestions, presentTemplate } from "./presentAdministration.ts";
import { type Params, type Route, command, reading } from "./route.ts";
import { SettingsWire, TemplateWire, administrationRequests } from "./wire/administration.ts";
import { OwnQuestionsWire, ownQuestionsRequests } from "./wire/ownQuestions.ts";

const SETTINGS = "/api/administration/settings";
const QUESTIONS = "/api/administration/questions";
const TEMPLATE = "/api/administration/templates/:role/:locale";

/** The template an address names, when there is one. */
const named = (params: Params) => {
  const role = TEMPLATE_ROLES.find((each) => each === params["role"]);
  const locale = LOCALES.find((each) => each === params["locale"]);
  return role && locale && { role, locale };
};

/** What HR decides and writes for the whole municipality. */
export const administrationRoutes: readonly Route[] = [
  reading(SETTINGS, SettingsWire, ({ deps, actor }) => readSettings(deps.ports, actor)),
  command(
    "put",
    SETTINGS,
    administrationRequests.changeSettings,
    "saved",
    ({ deps, actor }, { request, settings: wanted }) =>
      changeMunicipalitySettings(deps.ports, actor, { wanted, request }),
  ),
  reading(QUESTIONS, OwnQuestionsWire, ({ deps, actor, reader }) => {
    const found = readOwnQuestions(deps.ports, actor);
    return found && presentOwnQuestions(reader, found);
  }),
  command(
    "put",
    QUESTIONS,
    ownQuestionsRequests.saveOwnQuestions,
    "ownQuestionsSaved",
    ({ deps, actor }, { request, seen, questions }) =>
      saveOwnQuestions(deps.ports, actor, { request, seen, questions }),
  ),
  reading(TEMPLATE, TemplateWire, ({ deps, actor, params, reader }) => {
    const which = named(params);
    const found = which && templates.readTemplate(deps.ports, actor, which);
    return found && presentTemplate(reader, found);
  }),
  command("put", TEMPLATE, administrationRequests.saveTemplate, "templateSaved", ({ deps, actor, params }, body) => {
    const which = named(params);
    return which && templates.saveTemplate(deps.ports, actor, { ...which, ...body });
  }),
  command(
    "post",
    `${TEMPLATE}/standard`,
    administrationRequests.restoreTemplate,
    "templateRestored",
    ({ deps, actor, params }, body) => {
      const which = named(params);
      return which && templates.restoreTemplate(deps.ports, actor, { ...which, ...body });
    },
  ),
];
