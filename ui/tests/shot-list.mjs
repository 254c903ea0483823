// The rooms and states that are looked at beside the mock-ups.

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 720 };

/** @type {Record<string, { address: string, size?: typeof WIDE, press?: string[], wait?: string }>} */
export const SHOTS = {
  "cases-light": { address: "?theme=light#/needs/lantern-watch-ua-212-26", size: WIDE },
  "cases-dark": { address: "?theme=dark#/needs/lantern-watch-ua-212-26", size: WIDE },
  "cases-fa": { address: "?lang=fa#/needs/lantern-watch-ua-221-26", size: WIDE },
  "cases-fa-dark": { address: "?lang=fa&theme=dark#/needs/lantern-watch-ua-212-26", size: WIDE },
  "cases-1280": { address: "#/needs/lantern-watch-ua-212-26", size: SMALL },
  "cases-200": { address: "?size=200#/needs/lantern-watch-ua-212-26", size: SMALL },
  "cases-200-read": { address: "?size=200#/needs/lantern-watch-ua-212-26", size: SMALL, press: ["Enter"] },
  "cases-all": { address: "#/all/lantern-watch-ua-101-26", size: WIDE },
  "cases-hostile": { address: "?hostile#/needs/hostile-long", size: WIDE },
  "cases-overrides": { address: "?hostile#/needs/hostile-overrides", size: WIDE },
  "cases-flood": { address: "?hostile#/needs/hostile-flood", size: WIDE },
  "cases-empty": { address: "?empty#/needs", size: WIDE },
  "cases-broken": { address: "?broken#/needs", size: WIDE },
  "cases-stale": { address: "?stale&online#/needs/lantern-watch-ua-230-26", size: WIDE },
  "letter-light": { address: "#/needs/lantern-watch-ua-212-26", size: WIDE, press: ["w"], wait: ".page img" },
  "letter-dark": {
    address: "?theme=dark#/needs/lantern-watch-ua-212-26",
    size: WIDE,
    press: ["w"],
    wait: ".page img",
  },
  "letter-fa": {
    address: "?lang=fa#/needs/lantern-watch-ua-221-26",
    size: WIDE,
    press: ["w"],
    wait: ".page img",
  },
  "letter-1280": { address: "#/needs/lantern-watch-ua-212-26", size: SMALL, press: ["w"], wait: ".page img" },
  "letter-200": {
    address: "?size=200#/needs/lantern-watch-ua-212-26",
    size: SMALL,
    press: ["w"],
    wait: ".page img",
  },
  "letter-broken": { address: "?broken#/needs/lantern-watch-ua-212-26", size: SMALL, press: ["w"] },
  ended: { address: "#/all/lantern-watch-ua-101-26", size: WIDE },
  "ended-fa": { address: "?lang=fa#/all/lantern-watch-ua-101-26", size: WIDE },
  sources: { address: "#/sources", size: WIDE },
  "sources-dark": { address: "?theme=dark#/sources", size: WIDE },
  "sources-fa": { address: "?lang=fa#/sources", size: WIDE },
  "sources-empty": { address: "?empty#/sources", size: WIDE },
  settings: { address: "#/settings", size: WIDE },
  "settings-fa": { address: "?lang=fa&theme=dark#/settings", size: WIDE },
  drafts: { address: "#/drafts", size: WIDE },
  palette: { address: "#/needs/lantern-watch-ua-212-26", size: WIDE, press: ["/", "m", "i", "n"] },
  keys: { address: "#/needs/lantern-watch-ua-212-26", size: WIDE, press: ["?"] },
  hidden: { address: "#/needs", size: WIDE, press: ["Control+Shift+H"] },
  locked: { address: "?locked", size: WIDE },
  gallery: { address: "?gallery", size: { width: 1280, height: 3000 } },
  "gallery-dark": { address: "?gallery&theme=dark&lang=fa", size: { width: 1280, height: 3000 } },
};
