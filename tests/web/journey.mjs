// Plays a reader of the real report in Chromium and watches the network.
//
//   node journey.mjs NODE_MODULES CHROMIUM FOLDER
//
// Prints JSON; `requests` holds every address that is not a page of the folder itself.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, folder] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)(`${modules}/playwright-core`);
const home = pathToFileURL(`${folder}/`).href;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const result = { requests: [], errors: [] };

async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home)) result.requests.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && result.errors.push(`${file}: ${message.text()}`));
  page.on("pageerror", (error) => result.errors.push(`${file}: ${error.message}`));
  await page.goto(home + file);
  return page;
}
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
/** Waits until the address has the hash: a loaded machine is told of it late. What never comes is for the test to say. */
const arrived = (page, hash) => page.waitForURL((url) => url.hash.startsWith(hash), { timeout: 5000 }).catch(() => {});
const at = (page) => { const url = new URL(page.url()); return basename(url.pathname) + decodeURIComponent(url.hash); };

async function seek(page, words) {
  await page.fill("#_q", words);
  await page.waitForFunction((value) => document.querySelector("#_q").value === value && !document.querySelector(".results").hidden, words);
  await page.waitForTimeout(80);
  return page.evaluate(() => ({
    told: document.querySelector(".results-count").textContent,
    first: document.querySelector("#_results li .results-text")?.textContent ?? "",
    within: document.querySelector("#_results li .results-in")?.textContent ?? "",
    marked: [...document.querySelectorAll("#_results li:first-child mark")].map((mark) => mark.textContent),
  }));
}

// ------------------------------------------------------------ search, in both languages
result.search = {};
const zh = await open("report.zh.html"), en = await open("report.en.html");
result.search.zh = await seek(zh, "温室气体");
await zh.keyboard.press("ArrowDown");
result.search.chosen = await zh.evaluate(() => document.getElementById(document.querySelector("#_q").getAttribute("aria-activedescendant"))?.getAttribute("aria-selected"));
await zh.keyboard.press("Enter");
await frames(zh);
result.search.arrived = await zh.evaluate(() => ({
  text: document.activeElement.textContent.includes("温室气体"),
  seen: document.activeElement.getBoundingClientRect().top > 0 && document.activeElement.getBoundingClientRect().top < innerHeight,
  closed: document.querySelector(".results").hidden,
  highlighted: CSS.highlights.get("search").size > 3,
}));
result.search.en = await seek(en, "greenhouse gas EMISSIONS");
result.search.figure = (await seek(en, "5.47 billion")).marked;
result.search.wide = (await seek(zh, "ＥＳＧ管理")).marked;
result.search.near = (await seek(zh, "温室气体的排放量")).told;
result.search.stem = (await seek(en, "employee trainings")).told;
result.search.nothing = (await seek(zh, "不存在的词语甲乙丙")).told;
await zh.keyboard.press("Escape");
result.search.escaped = await zh.evaluate(() => document.querySelector(".results").hidden);
await zh.keyboard.press("Control+k");
result.search.shortcut = await zh.evaluate(() => document.activeElement.id);
result.search.milliseconds = await (await open("report.zh.html")).evaluate(() => {
  const field = document.querySelector("#_q"), times = [];
  for (const words of ["温", "温室", "排放 2023", "the", "风险 管理"]) {
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event("compositionend"));
    times.push(performance.now() - start);
  }
  return times;
});

// ------------------------------------------------------------ the same paragraph in the other language
result.language = [];
for (const [from, edition, to] of [["report.zh.html", "en"], ["report.en.html", "both"], ["report.bilingual.html", "zh"]]) {
  const page = await open(from);
  const name = await page.evaluate(() => {
    const all = [...document.querySelectorAll("main p[id]")].filter((p) => !p.id.startsWith("en-") && p.offsetParent);
    const chosen = all[Math.floor(all.length / 2)];
    chosen.scrollIntoView();
    return chosen.id;
  });
  await frames(page);
  await Promise.all([page.waitForNavigation(), page.click(`.langs [data-edition=${edition}]`)]);
  await frames(page);
  const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, name);
  result.language.push([at(page).split("#")[1] === name, top > 0 && top < 250]);
}
const sent = await open("report.zh.html#en-letter-operations");
result.language.push(at(sent));

// ------------------------------------------------------------ a figure explains itself
const card = (page) => page.evaluate(() => {
  const shown = document.querySelector("#_card");
  return shown.hidden ? null : [...shown.querySelectorAll(".metric-label, dt, dd")].map((part) => part.textContent);
});
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.nodeName);
result.figure = {};
const reader = await open("report.zh.html");
const foreign = (page) => page.evaluate(() => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (words.nextNode()) {
    const node = words.currentNode, parent = node.parentElement;
    if (parent.closest("script, style")) continue;
    const wrong = parent.closest("[lang]").lang.startsWith("en") ? /[\u4e00-\u9fff]/ : /[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/;
    if (wrong.test(node.data)) found.push(node.data.trim());
  }
  return found;
});
result.foreign = [];
for (const file of ["report.zh.html", "report.en.html", "report.bilingual.html", "metrics.html"]) result.foreign.push(...await foreign(await open(file)));
const revenue = "main p a.metric:has(data[data-metric='finance.revenue'])";
await reader.evaluate((selector) => document.querySelector(selector).scrollIntoView({ block: "center" }), revenue);
await reader.evaluate((selector) => {
  const link = document.querySelector(selector), all = [...document.querySelectorAll("a[href], button, input, [tabindex='0']")].filter((node) => node.tabIndex >= 0 && node.offsetParent);
  all[all.indexOf(link) - 1].focus();
}, revenue);
await reader.keyboard.press("Tab");
result.figure.focused = await card(reader);
await reader.keyboard.press("Enter");
result.figure.entered = [await focused(reader), await reader.getAttribute(revenue, "aria-expanded")];
await reader.keyboard.press("Tab");
result.figure.inside = await focused(reader);
await reader.keyboard.press("Escape");
result.figure.escaped = [await card(reader), await focused(reader), await reader.getAttribute(revenue, "aria-expanded")];
await reader.mouse.move(5, 5);
await reader.evaluate(() => document.activeElement.blur());
await reader.hover(revenue);
await reader.waitForTimeout(300);
result.figure.hovered = (await card(reader)) !== null;
await reader.hover("#_card .metric-label");
await reader.waitForTimeout(500);
result.figure.hoverable = (await card(reader)) !== null;
await reader.keyboard.press("Escape");
result.figure.dismissed = await card(reader);
await reader.mouse.move(5, 5);
const cells = await open("report.zh.html");
await cells.evaluate(() => document.querySelector(".kpi-table a.metric").focus());
const where = () => cells.evaluate(() => { const cell = document.activeElement.closest("td"); return cell ? [cell.parentNode.rowIndex, cell.cellIndex] : null; });
const before = await where();
await cells.keyboard.press("ArrowDown");
const below = await where();
result.figure.arrows = below[0] > before[0] && below[1] === before[1];
result.figure.stops = await cells.evaluate(() => [...document.querySelectorAll("main table")].every((table) => table.querySelectorAll("a.metric[tabindex='0'], a.metric:not([tabindex])").length <= 1));
const tapped = await open("report.en.html", phone);
await tapped.evaluate((selector) => document.querySelector(selector).scrollIntoView({ block: "center" }), revenue);
await tapped.tap(revenue);
result.figure.tapped = await card(tapped);
result.figure.sheet = await tapped.evaluate(() => { const box = document.querySelector("#_card").getBoundingClientRect(); return [box.left, Math.round(box.bottom - innerHeight), box.width]; });
await tapped.tap("#_card .card-close");
result.figure.closed = await card(tapped);

// ------------------------------------------------------------ downloads, tables
const saved = async (format) => {
  const [download] = await Promise.all([reader.waitForEvent("download"), reader.click(`[data-download=${format}]`)]);
  return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
};
result.csv = await saved("csv");
result.json = await saved("json");
result.tsv = await reader.evaluate(() => {
  const table = document.querySelector(".kpi-table"), transfer = new DataTransfer();
  const range = document.createRange();
  range.selectNodeContents(table);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  table.dispatchEvent(new ClipboardEvent("copy", { clipboardData: transfer, bubbles: true, cancelable: true }));
  return transfer.getData("text/plain");
});
/* Every table as a selection of it would be copied. */
result.tables = await reader.evaluate(() => [...document.querySelectorAll("main .scroll > table")].map((table) => {
  const transfer = new DataTransfer(), range = document.createRange();
  if (table.closest("details")) table.closest("details").open = true;
  range.selectNodeContents(table);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  table.dispatchEvent(new ClipboardEvent("copy", { clipboardData: transfer, bubbles: true, cancelable: true }));
  getSelection().removeAllRanges();
  return [table.rows.length, transfer.getData("text/plain")];
}));
await reader.context().grantPermissions(["clipboard-read", "clipboard-write"]);
await reader.hover(".kpi-table");
await reader.evaluate(() => document.querySelector(".kpi-table").closest(".tbl, .holder").querySelector(".copy").click());
result.copied = await reader.evaluate(() => navigator.clipboard.readText());
const narrow = await open("report.zh.html", phone);
result.framed = await narrow.evaluate(async () => {
  const frame = [...document.querySelectorAll(".scroll:not(.fits)")].find((one) => one.querySelector(":scope > table") && one.scrollHeight > one.clientHeight + 40);
  frame.scrollTop = frame.scrollLeft = 40;
  await new Promise((done) => requestAnimationFrame(done));
  return Math.round(frame.querySelector("thead th").getBoundingClientRect().top - frame.getBoundingClientRect().top);
});
result.sticky = await reader.evaluate(async () => {
  const table = document.querySelector("#tab-gri table");
  table.rows[12].scrollIntoView();
  scrollBy(0, 300);
  await new Promise((done) => requestAnimationFrame(done));
  return Math.round(table.tHead.rows[0].cells[0].getBoundingClientRect().top - document.querySelector(".topbar").getBoundingClientRect().bottom);
});
result.index = await reader.evaluate(() => {
  const links = [...document.querySelectorAll("table.index a")];
  return [links.length > 20, links.every((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))];
});

// ------------------------------------------------------------ notes
result.note = {};
const called = await open("report.zh.html");
await called.keyboard.press("Tab");
result.skip = [await called.evaluate(() => [document.activeElement.className, document.activeElement.getBoundingClientRect().left >= 0])];
await called.keyboard.press("Enter");
await arrived(called, "#_main");
result.skip.push(at(called));
await called.keyboard.press("Tab");
result.skip.push(await called.evaluate(() => document.activeElement.closest("main") !== null));
await called.evaluate(() => { const mark = document.querySelector("main p .fnref a"); mark.id = mark.id || "mark"; mark.scrollIntoView({ block: "center" }); });
const mark = "main p .fnref a >> nth=0";
await called.hover(mark);
await called.waitForTimeout(300);
const told = await called.evaluate(() => document.querySelector("#_card .card-note").textContent.trim());
await called.mouse.move(5, 5);
await called.waitForTimeout(500);
await called.focus(mark);
await called.keyboard.press("Enter");
await arrived(called, "#note-");
const note = at(called).split("#")[1];
result.note.followed = /^note-\d+$/.test(note);
result.note.same = await called.evaluate(([id, words]) => document.getElementById(id).textContent.includes(words), [note, told]);
await called.click(`[id="${note}"] .fn-back`);
result.note.returned = await called.evaluate(() => document.querySelector(":target")?.closest(".fnref") !== null);

// ------------------------------------------------------------ both languages on a phone
result.both = {};
const both = await open("report.bilingual.html", phone);
const pair = () => both.evaluate(() => {
  const row = [...document.querySelectorAll(".pair:not(.pair-head, .pair-h)")].find((one) => one.children[1].textContent.trim() && one.children[2].textContent.trim());
  return [...row.children].slice(1).map((side) => { const box = side.getBoundingClientRect(); return [Math.round(box.left), Math.round(box.top + scrollY), Math.round(box.height)]; });
});
const [upper, lower] = await pair();
result.both.stacked = upper[0] === lower[0] && lower[1] >= upper[1] + upper[2];
await both.evaluate(() => document.querySelector(".pair-head").scrollIntoView());
await both.tap(".pair-head button[data-side=zh] >> nth=0");
result.both.hidden = (await pair()).map((side) => side[2] > 0);
await both.evaluate(() => { location.hash = "#reporting-period"; });
await frames(both);
result.both.sentToHidden = await both.evaluate(() => Math.round(document.getElementById("en-reporting-period").getBoundingClientRect().top) < 400);
await both.tap(".pair-head button[data-side=zh] >> nth=0");
result.both.shown = (await pair()).map((side) => side[2] > 0);
result.both.data = await both.evaluate(() => [document.querySelector("#_data").textContent, document.querySelector(".all-figures tbody th [lang|=en]").textContent]);
result.both.wide = await both.evaluate(() => document.documentElement.scrollWidth - innerWidth);
result.both.links = await both.evaluate(() => [...document.querySelectorAll(".pair-n")].every((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))));

// ------------------------------------------------------------ working pages
result.parity = {};
const parity = await open("parity.html");
const count = () => parity.evaluate(() => document.querySelectorAll(".trio[data-severity]:not([hidden])").length);
result.parity.all = await count();
await parity.fill("#filter-text", "greenhouse gas");
await frames(parity);
result.parity.found = await count();
await parity.selectOption("#filter-chapter", { index: 1 });
await frames(parity);
result.parity.elsewhere = await count();
await parity.click(".clear");
await frames(parity);
result.parity.cleared = await count();
const tie = await open("metrics.html");
await tie.fill("#_text", "finance.revenue");
await frames(tie);
result.tieout = await tie.evaluate(() => [...document.querySelectorAll(".tieout tbody:not([hidden])")].map((body) => body.id));

// ------------------------------------------------------------ without scripts, on paper, and the time it takes
const plain = await open("report.zh.html", { javaScriptEnabled: false });
result.unscripted = {
  search: await plain.isVisible(".search"),
  figure: (await plain.getAttribute(revenue, "href")).startsWith("#_d-"),
  listed: await plain.locator("[id='_d-finance.revenue-2023']").count(),
  buttons: await plain.isVisible(".downloads"),
};
await plain.goto(home + "report.zh.html#_d-finance.revenue-2023");
result.unscripted.unfolded = await plain.isVisible("[id='_d-finance.revenue-2023']");
await both.emulateMedia({ media: "print" });
await both.setViewportSize({ width: 718, height: 1000 });
const [left, right] = await pair();
result.paper = left[1] === right[1] && right[0] > left[0] + 200;
result.pdf = (await zh.pdf({ preferCSSPageSize: true, path: `${folder}/printed.pdf` })).length;
result.load = {};
for (const file of ["report.zh.html", "report.en.html", "report.bilingual.html", "parity.html", "metrics.html"]) {
  const page = await open(file);
  result.load[file] = await page.evaluate(() => Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd));
}
await browser.close();
console.log(JSON.stringify(result));
