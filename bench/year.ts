import { countAgainstPlan } from "./againstPlan.ts";
import { simulateYear } from "./simulatedYear.ts";

const PEOPLE = Number(process.env["PEOPLE"] ?? 5_000);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** A year of a municipality with a moved clock, counted against the plan that its first day showed. */
const began = performance.now();
const year = await simulateYear({ people: PEOPLE, servers: 2 });
const counted = countAgainstPlan(year);
const { announcement, reminders } = counted;
print(`A simulated year of ${PEOPLE} people, two servers, Node ${process.version}`);
print(
  `  told that the talks begin   ${announcement.told}, planned ${announcement.planned}, twice ${announcement.toldTwice}`,
);
print(
  `  told by hand beside it      ${counted.byHand.told}, twice ${counted.byHand.toldTwice}; in a reminder ${counted.byHand.inReminder}, the day after it ${counted.byHand.dayAfter}`,
);
for (const { on, planned, reminded } of reminders)
  print(`  ${on}  those who lead: ${reminded} reminded, planned at most ${planned}`);
print(`  reminders in all            ${counted.digests}; messages of what others did ${counted.notices}`);
print(`  more than once a day        ${counted.twiceADay}`);
print(`  when nothing was under way  ${counted.employeesRemindedOfNothing}`);
const { user, system } = process.cpuUsage();
print(
  `  real time                   ${((performance.now() - began) / 1_000).toFixed(0)} s, at work ${((user + system) / 1_000_000).toFixed(0)} s of it`,
);
if (year.faults.length > 0) throw new Error("there were faults", { cause: year.faults });
process.exit(0);
