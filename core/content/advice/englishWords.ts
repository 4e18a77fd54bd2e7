import { type Words, list } from "./words.ts";

export const englishWords: Words = {
  vague: list(`
    improve, strengthen, strengthened, develop, promote, work towards,
    work actively, works for, contribute to, contributes to, ensure, streamline, optimise, optimize,
    simplify, facilitate, enable, encourage, enhance, increase, reduce, decrease,
    make * better`),
  empty: list(`
    to work with, will work with, we work with, I work with, to work for, will work for,
    we work for, I work for, work towards, work actively, contribute to, contributes to, promote, encourage,
    facilitate`),
  activity: list(`
    carry out, arrange, organise, organize, introduce, implement, take part in, participate in,
    train, inform, start, begin, continue, review, map, investigate, draw up, write, plan, evaluate,
    follow up, invite, visit, meet`),
  occasions: list("meeting, meetings, talks, workshop, workshops, course, courses, training, conference"),
  have: list("have, hold, holds"),
  doers: list("we, i, the unit, the department, the school, the library, the municipality"),
  shall: list("shall, will, are to, is to, am to"),
  carriedOut: list("is held, are held, is arranged, are arranged"),
  finite: list("is, are, has, have, gets, get, increases, decreases, feel, feels, know, knows, can"),
  to: "to",
  that: "that",
  relative: list("who, that, which, where, when, if, how, what, whose, because, before"),
  and: list("and, as well as, also"),
  change: list(`
    increase, increases, increased, reduce, reduced, decrease, decreases, improve, improved, more, fewer,
    less, better, higher, lower, shorter, faster`),
  than: "than",
  gradable: list("satisfied, safe, good, high, low, clear, accessible"),
  numbers: list("zero, two, three, four, five, six, seven, eight, nine, ten, twelve, half, double*, hundred, thousand"),
  all: list("all, every, each, none, no, nobody, always, never, whole"),
  quantity: list(`
    share, number, percent, per cent, statistics, survey, index, rate, time, days, median, average, cost,
    count, per`),
  unseen: list("feeling, gut feeling, atmosphere, we notice, we see that, we talk"),
  talk: list("dialogue, discussion, discussions, talks, follow-up, reflection"),
  about: list("in, with, on, about, between"),
  limits: list("at most, at least, more than, fewer than, less than, under, over"),
  labels: list("year, grade, class, section, level"),
  others: list(`
    in cooperation with, in collaboration with, provided that, depending on, the region, the police,
    the supplier, the contractor, other departments`),
  traits: list("loyal, immature, lazy, careless, negative, positive about, committed, flexible, humble, cheerful"),
  being: list("be, is, are, being, become, becomes"),
  degrees: list("more, less, so, too, always, very"),
  attitude: list("right attitude, positive attitude, better attitude, bad attitude"),
  illness: list("on sick leave, burnt out, burned out, my illness, their diagnosis"),
  conditions: list("depression, depressed, burnout, adhd, autism, cancer, diabetes, addiction, anxiety, pregnant"),
  staff: list("employee*, staff, colleague*, manager*, teacher*, cook, nurse*, caretaker*, assistant*"),
};
