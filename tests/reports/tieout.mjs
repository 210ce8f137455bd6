// Uses the tie-out as a reader does: searches, sorts, follows a link to a hidden metric; on a phone; without script too.
//
//   node tieout.mjs NODE_MODULES CHROMIUM FILE.html
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

const keys = (page) => page.$$eval(".tieout tbody", (bodies) => bodies.filter((b) => b.offsetParent).map((b) => b.id));
const page = await open({});
const told = { file: await keys(page), orders: {}, found: {} };
for (const order of ["key", "label", "unused", "conflict", "file"]) {
  await page.selectOption("#_order", order);
  told.orders[order] = await keys(page);
}
for (const text of ["revenue", "女性 52.50", "ｆｉｎａｎｃｅ", "01-a.md:9", "nowhere"]) {
  await page.fill("#_text", text);
  told.found[text] = await keys(page);
}
told.status = await page.locator(".count").innerText();
await page.evaluate(() => { location.hash = "#staff.half"; });
await page.waitForFunction(() => !document.getElementById("staff.half").hidden);
told.revealed = await keys(page);
await page.check("input[name=conflict]");
told.conflict = await keys(page);
await page.uncheck("input[name=conflict]");
await page.check("input[name=unused]");
told.unused = await keys(page);
const phone = await open({ viewport: { width: 390, height: 800 } });
told.phone = await phone.evaluate(() => ({
  overflow: document.documentElement.scrollWidth > innerWidth,
  table: document.querySelector(".tieout").scrollWidth <= innerWidth,
  period: document.querySelector(".tieout .period").getBoundingClientRect().height < 48,
}));
await phone.emulateMedia({ media: "print" });
told.print = await phone.locator(".filters").isVisible();
const bare = await open({ javaScriptEnabled: false });
told.unscripted = { keys: await keys(bare).catch(() => null), form: await bare.locator(".filters").isVisible() };
await browser.close();
console.log(JSON.stringify(told));
