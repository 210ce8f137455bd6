// Plays a reader of the sample report in Chromium: marks in the contents, language switch, colour scheme, menu, notes.
//
//   node reader.mjs NODE_MODULES CHROMIUM FOLDER
import { createRequire } from "node:module";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, folder] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)(`${modules}/playwright-core`);
const url = (file) => pathToFileURL(`${folder}/${file}`).href;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const result = { switched: {}, current: {}, requests: [] };

async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light", ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && !request.url().startsWith(url(""))) result.requests.push(request.url());
  });
  await page.goto(url(file));
  return page;
}

const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
async function readAt(page, id) {
  await page.evaluate((name) => document.getElementById(name).scrollIntoView(), id);
  await settled(page);
}
async function change(page, edition) {
  await Promise.all([page.waitForNavigation(), page.click(`.langs [data-edition=${edition}]`)]);
  const at = new URL(page.url());
  return basename(at.pathname) + at.hash;
}

const page = await open("report.zh.html");
const marked = () => page.evaluate(() => document.querySelector(".toc [aria-current]")?.hash ?? "");
result.current["at the top"] = await marked();
await readAt(page, "governance");
result.current["in a section"] = await marked();
await readAt(page, "structure-1");
result.switched["zh to en"] = await change(page, "en");
await readAt(page, "structure-1");
result.switched["en to both"] = await change(page, "both");
await readAt(page, "structure-1");
result.switched["both to zh"] = await change(page, "zh");
await readAt(page, "energy-2");
result.current["further down"] = await marked();
await page.evaluate(() => scrollTo(0, 0));
result.switched["from the cover"] = await change(page, "en");

const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
result.theme = [await scheme()];
await page.click(".theme-btn");
result.theme.push(await scheme());

const reader = await open("report.zh.html");
await readAt(reader, "governance-2");
await reader.click("#governance-2 .fnref a");
await reader.waitForURL((url) => url.hash.startsWith("#note-"), { timeout: 5000 }).catch(() => {}); // the address is told late
result.note = { followed: new URL(reader.url()).hash.slice(1) };
await reader.click(":target .fn-back");
await reader.waitForURL((url) => !url.hash.startsWith("#note-"), { timeout: 5000 }).catch(() => {});
result.note.returned = new URL(reader.url()).hash.slice(1);

const phone = await open("report.zh.html", { viewport: { width: 390, height: 844 } });
const visible = () => phone.evaluate(() => getComputedStyle(document.querySelector(".sidebar")).visibility === "visible");
result.menu = { before: await visible() };
await phone.click(".menu-btn");
await phone.waitForTimeout(300);
result.menu.opened = await visible();
await phone.keyboard.press("Escape");
await phone.waitForTimeout(300);
result.menu.escaped = await visible();

const plain = await open("report.zh.html", { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
result.unscripted = {
  contents: await plain.isVisible(".toc"),
  toggle: await plain.isVisible(".theme-btn"),
  text: await plain.isVisible("#governance-2"),
};
const heads = await open("heads.html");
result.heads = await heads.evaluate(async () => {
  document.querySelector("tbody").rows[30].scrollIntoView({ block: "center" });
  await new Promise((done) => requestAnimationFrame(done));
  return Math.round(document.querySelector("thead").getBoundingClientRect().top - document.querySelector(".topbar").getBoundingClientRect().bottom);
});
await browser.close();
console.log(JSON.stringify(result));
