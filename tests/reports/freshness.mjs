// Filters the translator's report by what became of the approvals. Lines without words have none.
//
//   node freshness.mjs NODE_MODULES CHROMIUM FILE.html
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, file] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require(`${modules}/playwright-core`);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(pathToFileURL(file).href);
const told = { all: await page.locator(".trio[data-severity]:visible").count() };
await page.uncheck("input[name=fresh][value=approved]");
told.stale = await page.locator(".trio[data-severity]:visible").count();
await page.uncheck("input[name=fresh][value=stale]");
told.none = await page.locator(".trio[data-severity]:visible").count();
await browser.close();
console.log(JSON.stringify(told));
