// Runs axe-core on HTML files in Chromium, in both colour schemes and at two widths, and watches the network.
//
//   node axe.mjs NODE_MODULES CHROMIUM FILE.html …
//
// Prints JSON: {"violations": [{file, scheme, width, rule, impact, help, nodes}], "requests": [url], "errors": [text],
// "overflow": [text]}. Fails where a file was not judged four times.
import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, executablePath, ...files] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require(`${modules}/playwright-core`);
const axe = readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// The schemes differ in colours alone, so the second time only the rules that look at colours are asked.
const colours = ["color-contrast", "link-in-text-block"];

const result = { violations: [], requests: [], errors: [], overflow: [] };
let judged = 0;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

async function judge(page, file, scheme, width, runOnly) {
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only, resultTypes: ["violations"] }), runOnly);
  for (const violation of found.violations) {
    const nodes = violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`);
    result.violations.push({ file, scheme, width, rule: violation.id, impact: violation.impact, help: violation.help, nodes });
  }
  judged += 1;
}

async function visit(file, width) {
  const context = await browser.newContext({ colorScheme: "light", viewport: { width, height: 900 } });
  const page = await context.newPage();
  const own = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (request.url() !== own && !request.url().startsWith("data:")) result.requests.push(`${file}: ${request.url()}`);
  });
  page.on("console", (message) => message.type() === "error" && result.errors.push(`${file}: ${message.text()}`));
  page.on("pageerror", (error) => result.errors.push(`${file}: ${error.message}`));
  page.on("dialog", (dialog) => { result.errors.push(`${file}: a dialog opened`); dialog.dismiss(); });
  await page.goto(own);
  // The list of figures is folded: what nobody sees is not judged.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => { fold.open = true; }));
  // Rows off the screen are laid out at once, not one by one whenever a rule looks at them.
  await page.evaluate(() => { const sheet = document.styleSheets[0]; sheet.insertRule(".trio { content-visibility: visible !important; }", sheet.cssRules.length); });
  await page.evaluate(axe);
  await judge(page, file, "light", width, { type: "tag", values: tags });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  if (dark !== "dark") result.errors.push(`${file}: the dark scheme is ${dark}`);
  await judge(page, file, "dark", width, { type: "rule", values: colours });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) result.overflow.push(`${file}: ${wide} px too wide at ${width}`);
  await context.close();
}

// Two pages at a time, for the browser gives each a process; the largest first, so that none is left for the end.
const size = (file) => statSync(file).size;
const work = [...files].sort((one, other) => size(other) - size(one)).flatMap((file) => [[file, 1280], [file, 390]]);
const worker = async () => { for (let next = work.shift(); next; next = work.shift()) await visit(...next); };
await Promise.all([worker(), worker()]);
await browser.close();
if (judged !== files.length * 4) throw new Error(`${judged} judgements of ${files.length} files`);
console.log(JSON.stringify(result));
