// Runs axe-core on HTML files in Chromium, in both colour schemes and at two widths, and watches the network.
//
//   node axe.mjs NODE_MODULES CHROMIUM FILE.html …
//
// Prints JSON: {"violations": [{file, scheme, width, rule, impact, help, nodes}], "requests": [url], "errors": [text], "overflow": [text]}.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, executablePath, ...files] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require(`${modules}/playwright-core`);
const axe = readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const result = { violations: [], requests: [], errors: [], overflow: [] };
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

async function visit(context, scheme, width, file) {
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
  await page.evaluate(axe);
  const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), tags);
  for (const violation of found.violations) {
    const nodes = violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`);
    result.violations.push({ file, scheme, width, rule: violation.id, impact: violation.impact, help: violation.help, nodes });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) result.overflow.push(`${file}: ${wide} px too wide at ${width}`);
  await page.close();
}

// Two pages at a time: the browser gives each a process.
for (const width of [1280, 390]) {
  await Promise.all(["light", "dark"].map(async (scheme) => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, bypassCSP: false });
    for (const file of files) await visit(context, scheme, width, file);
    await context.close();
  }));
}
await browser.close();
console.log(JSON.stringify(result));
