// Reads the calendar file that is its argument with ical.js or node-ical (first argument), and prints its events as JSON:
// uid, start and end (a moment in UTC, or a day), status, summary. Run by tests/e2e/test_calendars.py.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [reader, path] = process.argv.slice(2);
const text = readFileSync(path, "utf8");
const two = (number) => String(number).padStart(2, "0");
const moment = (date) => date.toISOString().replace(".000Z", "Z");

const readers = {
  "ical.js": () => {
    const ical = require("ical.js");
    const ICAL = ical.default ?? ical;
    const when = (time) => (time.isDate ? time.toString() : moment(time.toJSDate()));
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: when(event.startDate),
        end: when(event.endDate),
        status: component.getFirstPropertyValue("status"),
        summary: event.summary,
      };
    });
  },
  "node-ical": () => {
    const ical = require("node-ical");
    const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return Object.values(ical.sync.parseICS(text))
      .filter((one) => one.type === "VEVENT")
      .map((one) => ({
        uid: one.uid,
        start: one.datetype === "date" ? day(one.start) : moment(one.start),
        end: one.datetype === "date" ? day(one.end) : moment(one.end),
        status: one.status,
        summary: one.summary,
      }));
  },
};

process.stdout.write(JSON.stringify(readers[reader]()));
