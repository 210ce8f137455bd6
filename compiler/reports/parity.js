(function () {
  "use strict";
  var all = zb.all, one = zb.one, flat = zb.flat, fill = zb.fill, store = zb.store;
  var form = one(".filters");
  if (!form) return;
  var bar = one(".steps"), count = one(".count", form), said = one(".said"), dialog = one("dialog.keys");
  var kinds = ["error", "warning", "note", "waived"];

  /* What is on the page. A block is a line or what is said of a whole file; its remarks are findings and waivers. */
  var remarks = [], blocks = [], done = {};
  try { done = JSON.parse(store.get("done")) || {}; } catch (e) { /* not ours */ }
  function block(node, section, line) {
    var made = { node: node, section: section, line: line, status: node.dataset.status || "matched", fresh: node.dataset.fresh || "", text: null, clean: true };
    made.remarks = all(".remark", node).map(function (remark) {
      var kind = kinds.filter(function (name) { return remark.classList.contains(name); })[0];
      if (kind !== "waived") made.clean = false;
      return { node: remark, block: made, kind: kind, code: remark.dataset.code, name: remark.dataset.name, tick: one(".done input", remark) };
    });
    made.remarks.forEach(function (remark) { remark.order = remarks.push(remark); });
    blocks.push(made);
    return made;
  }
  var sections = all(".parity").map(function (node) {
    var section = { node: node, name: node.dataset.name, alone: one(".alone", node), head: one(".trio-head", node) };
    section.row = one("tr[data-chapter-row='" + node.id + "']");
    section.blocks = all(".whole, .trio[data-severity]", node).map(function (child) {
      return block(child, section, child.classList.contains("trio"));
    });
    return section;
  });
  var lines = blocks.filter(function (one) { return one.line; });
  remarks.forEach(function (remark) {
    if (remark.tick) tick(remark, !!done[remark.name]);
  });

  /* Filters. */
  var boxes = { show: "severity", fresh: "fresh", status: "status" };
  var fields = { chapter: "chapter", code: "code", q: "text" };
  function chosen(name) {
    var listed = all("input[name=" + name + "]", form);
    var ticked = listed.filter(function (box) { return box.checked; });
    return { has: function (value) { return ticked.some(function (box) { return box.value === value; }); }, every: ticked.length === listed.length, list: ticked.map(function (box) { return box.value; }) };
  }
  function value(name) { return form.elements[name] ? form.elements[name].value : ""; }
  function checked(name) { return !!form.elements[name] && form.elements[name].checked; }

  var steps = [], here = null, current = null, filtered = false;
  function apply() {
    var show = chosen("severity"), fresh = chosen("fresh"), status = chosen("status");
    var chapter = value("chapter"), code = value("code"), text = flat(value("text")), open = checked("open");
    filtered = !(show.every && fresh.every && status.every) || chapter !== "" || code !== "" || text !== "" || open;
    var severities = {}, total = tally();
    kinds.forEach(function (kind) { severities[kind] = show.has(kind); });
    var clean = show.has("none") && !code && !open;
    steps = [];
    sections.forEach(function (section) {
      var told = tally(), inside = !chapter || section.name === chapter;
      section.blocks.forEach(function (block) {
        var matching = [];
        block.remarks.forEach(function (remark) {
          var fits = severities[remark.kind] && (!code || remark.code === code) && !(open && remark.tick && remark.tick.checked);
          hide(remark.node, !fits);
          if (fits) matching.push(remark);
        });
        // A line without words, such as a key, is nobody's to approve: who asks for a state is not shown it.
        var fits = inside && (matching.length > 0 || (block.line && block.clean && clean)) &&
          (!block.line || ((block.fresh ? fresh.has(block.fresh) : fresh.every) && (status.every || status.has(block.status)))) &&
          (!text || words(block).indexOf(text) >= 0);
        hide(block.node, !fits);
        block.shown = fits;
        if (!fits) return;
        if (block.line) { told.lines += 1; if (block.clean) told.none += 1; }
        matching.forEach(function (remark) { told[remark.kind] += 1; steps.push(remark); });
      });
      if (section.head) hide(section.head, told.lines === 0);
      if (section.alone) hide(section.alone, filtered && !(chapter && inside && show.every && !code && !text));
      hide(section.node, filtered && !(told.lines || told.error + told.warning + told.note + told.waived) && !(inside && chapter && section.alone && !section.alone.hidden));
      tell(told, section.node);
      tell(told, section.row);
      section.row.classList.toggle("outside", section.node.hidden);
      Object.keys(told).forEach(function (name) { total[name] += told[name]; });
    });
    // To step through what was allowed one asks for nothing else.
    var findings = steps.filter(function (remark) { return remark.kind !== "waived"; });
    if (findings.length) steps = findings;
    tell(total, one(".stats"));
    count.textContent = fill(count.dataset.template, { shown: total.lines, total: lines.length });
    one(".clear", form).hidden = !filtered;
    one(".nothing").hidden = total.lines > 0 || steps.length > 0;
    document.body.classList.toggle("no-terms", !checked("terms"));
    position();
  }
  function tally() { return { error: 0, warning: 0, note: 0, waived: 0, none: 0, lines: 0 }; }
  function hide(node, hidden) { if (node.hidden !== hidden) node.hidden = hidden; }
  function words(block) { return block.text === null ? (block.text = flat(block.node.textContent)) : block.text; }
  function tell(told, within) {
    all("[data-count]", within.classList.contains("parity") ? one(".tally", within) : within).forEach(function (cell) {
      var number = told[cell.dataset.count];
      if (number === undefined) return;
      if (!cell.dataset.all) cell.dataset.all = cell.textContent;
      cell.textContent = number;
      if (String(number) === cell.dataset.all || cell.nodeName !== "DD") return;
      var rest = document.createElement("small");
      rest.textContent = fill(count.dataset.of, { total: cell.dataset.all });
      cell.append(" ", rest);
    });
  }

  /* The view stands in the address, so that it can be sent to somebody. */
  function address() {
    var state = new URLSearchParams();
    Object.keys(boxes).forEach(function (name) {
      var those = chosen(boxes[name]);
      if (!those.every) state.set(name, those.list.join(","));
    });
    Object.keys(fields).forEach(function (name) { if (value(fields[name])) state.set(name, value(fields[name])); });
    if (checked("open")) state.set("open", "1");
    if (!checked("terms")) state.set("terms", "0");
    if (here && here.name) state.set("at", here.name);
    return state.toString();
  }
  function remember() {
    var state = address();
    try { history.replaceState(null, "", state ? "#" + state : location.pathname + location.search); } catch (e) { /* an odd place */ }
  }
  function recall() {
    var hash = location.hash.slice(1);
    if (hash.indexOf("=") < 0) {
      var target = hash && document.getElementById(decodeURIComponent(hash));
      if (target && target.hidden) { form.reset(); apply(); target.scrollIntoView(); }
      return;
    }
    var state = new URLSearchParams(hash);
    form.reset();
    Object.keys(boxes).forEach(function (name) {
      if (!state.has(name)) return;
      var wanted = state.get(name).split(",");
      all("input[name=" + boxes[name] + "]", form).forEach(function (box) { box.checked = wanted.indexOf(box.value) >= 0; });
    });
    Object.keys(fields).forEach(function (name) { if (form.elements[fields[name]]) form.elements[fields[name]].value = state.get(name) || ""; });
    if (form.elements.open) form.elements.open.checked = state.get("open") === "1";
    form.elements.terms.checked = state.get("terms") !== "0";
    apply();
    var at = state.get("at") && steps.filter(function (remark) { return remark.name === state.get("at"); })[0];
    if (at) go(at);
  }

  /* From finding to finding, and from segment to segment. */
  function position() {
    var at = steps.indexOf(here);
    var left = steps.filter(function (remark) { return remark.tick && !remark.tick.checked; }).length;
    one(".position", bar).textContent = fill(at < 0 ? bar.dataset.left : bar.dataset.at, { at: at + 1, total: steps.length, left: left });
    one(".done-bar", bar).setAttribute("width", steps.length ? Math.floor(100 * (steps.length - left) / steps.length) : 100);
    all("[data-step]", bar).forEach(function (button) { button.disabled = steps.length === 0; });
  }
  function mark(block, remark) {
    if (current) current.node.classList.remove("current");
    if (here) here.node.classList.remove("here");
    current = block;
    here = remark;
    current.node.classList.add("current");
    if (here) here.node.classList.add("here");
    position();
    remember();
  }
  function reveal(node) {
    var middle = function () { node.scrollIntoView({ block: "center" }); };
    middle();
    requestAnimationFrame(middle); // what was far away had no height yet
  }
  function go(remark) {
    mark(remark.block, remark);
    reveal(remark.node);
    remark.node.focus({ preventScroll: true });
  }
  function step(by) {
    if (!steps.length) return;
    var at = steps.indexOf(here);
    if (at < 0 && current) {
      // The finding was filtered away, or a segment without one is current: on from there.
      var place = blocks.indexOf(current);
      var next = steps.filter(function (remark) { var other = blocks.indexOf(remark.block); return by > 0 ? other > place : other < place; });
      go(next.length ? next[by > 0 ? 0 : next.length - 1] : steps[by > 0 ? 0 : steps.length - 1]);
      return;
    }
    go(steps[at < 0 ? (by > 0 ? 0 : steps.length - 1) : (at + by + steps.length) % steps.length]);
  }
  function walk(by) {
    var shown = lines.filter(function (line) { return line.shown; });
    if (!shown.length) return;
    var at = shown.indexOf(current);
    var line = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
    mark(line, null);
    reveal(line.node);
    line.node.tabIndex = -1;
    line.node.focus({ preventScroll: true });
  }
  function leap(by) {
    var shown = sections.filter(function (section) { return !section.node.hidden; });
    var at = -1;
    shown.forEach(function (section, index) { if (section.node.getBoundingClientRect().top < innerHeight / 3) at = index; });
    var section = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (section) land(section);
  }
  function land(section) {
    var title = one("h2", section.node);
    title.tabIndex = -1;
    section.node.scrollIntoView();
    title.focus({ preventScroll: true });
  }

  /* What is done is remembered by the finding's words: mended, it is gone; moved, it is still done. */
  function tick(remark, state) {
    remark.tick.checked = state;
    remark.node.classList.toggle("ticked", state);
  }
  function settle(remark, state) {
    tick(remark, state);
    if (state) done[remark.name] = 1; else delete done[remark.name];
    store.set("done", JSON.stringify(done));
    // Not filtered away at once: one may tick by mistake.
    position();
  }

  function copy(text, from) {
    zb.copy(text, function (copied) {
      if (!copied && from) getSelection().selectAllChildren(from);
      said.textContent = fill(copied ? bar.dataset.copied : bar.dataset.selected, { text: text });
    });
  }
  function place(block, side) {
    var button = one(".at[name=" + side + "]", block.node), data = block.section.node.dataset;
    return button ? data[side] + ":" + button.textContent.replace(/\D/g, "") : data[side] + ":1";
  }

  function help() { if (dialog.open) dialog.close(); else dialog.showModal(); }
  var keys = {
    j: function () { step(1); }, n: function () { step(1); }, k: function () { step(-1); }, p: function () { step(-1); },
    J: function () { walk(1); }, K: function () { walk(-1); }, "]": function () { leap(1); }, "[": function () { leap(-1); },
    c: function () {
      if (here) copy(one(".place", here.node).textContent, one(".place", here.node)); else if (current) copy(place(current, "en"));
    },
    C: function () { if (current) copy(place(current, "zh")); },
    s: function () { if (here && here.node.dataset.write) copy(here.node.dataset.write); },
    x: function () { if (here && here.tick) settle(here, !here.tick.checked); },
    "/": function () { form.elements.text.focus(); form.elements.text.select(); },
    "?": help
  };
  var single = one("input[name=keys]", dialog);
  single.checked = store.get("keys") !== "off";
  single.addEventListener("change", function () { store.set("keys", single.checked ? "on" : "off"); });

  document.addEventListener("keydown", function (event) {
    var field = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
    if (event.key === "Escape" && event.target === form.elements.text) {
      event.target.blur();
      if (here) here.node.focus({ preventScroll: true });
    }
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || field || !single.checked) return;
    if (!Object.prototype.hasOwnProperty.call(keys, event.key) || (dialog.open && event.key !== "?")) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("click", function (event) {
    var at = event.target.closest(".place, .at"), remark = event.target.closest(".remark");
    if (at) {
      var line = at.closest(".trio");
      var mine = line && lines.filter(function (one) { return one.node === line; })[0];
      copy(at.classList.contains("place") ? at.textContent : place(mine, at.name), at);
    }
    if (remark) {
      var clicked = remarks.filter(function (one) { return one.node === remark; })[0];
      if (clicked.kind !== "waived") mark(clicked.block, clicked);
    }
  });
  document.addEventListener("change", function (event) {
    var remark = event.target.closest(".done") && event.target.closest(".remark");
    if (remark) settle(remarks.filter(function (one) { return one.node === remark; })[0], event.target.checked);
  });
  one("[data-help]", bar).addEventListener("click", help);
  one("[data-close]", dialog).addEventListener("click", help);
  all("[data-step]", bar).forEach(function (button) {
    button.addEventListener("click", function () {
      step(Number(button.dataset.step));
      button.focus({ preventScroll: true });
    });
  });
  sections.forEach(function (section) {
    one("a", section.row).addEventListener("click", function (event) {
      event.preventDefault();
      if (section.node.hidden) { form.reset(); apply(); remember(); }
      land(section);
    });
  });
  form.addEventListener("input", function () { apply(); remember(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  one(".clear", form).addEventListener("click", function () { form.reset(); apply(); remember(); form.elements.text.focus({ preventScroll: true }); });
  addEventListener("hashchange", recall);
  form.hidden = false;
  bar.hidden = remarks.length === 0 && lines.length === 0;
  apply();
  recall();
})();
