// Uses the translator's report as a reader does: filters, searches, steps from finding to finding, without script too.
//
//   node parity.mjs NODE_MODULES CHROMIUM FILE.html
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, file] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require(`${modules}/playwright-core`);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const url = pathToFileURL(file).href;

async function open(options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const lines = (page) => page.locator(".trio[data-severity]:visible").count();
const page = await open({});
const told = { all: await lines(page) };
await page.uncheck("input[value=none]");
told.errors = await lines(page);
told.status = await page.locator(".count").innerText();
await page.fill("#filter-text", "12.6  MILLION");
told.found = await lines(page);
await page.fill("#filter-text", "nowhere to be found");
told.none = await lines(page);
await page.fill("#filter-text", "");
told.steps = [];
for (let step = 0; step < 4; step += 1) {
  await page.click("[data-step='1']");
  told.steps.push((await page.locator(".remark.here .badge").innerText()).split(" ").pop());
}
const bare = await open({ javaScriptEnabled: false });
told.unscripted = { lines: await lines(bare), form: await bare.locator(".filters").isVisible() };
await browser.close();
console.log(JSON.stringify(told));
