/* Every printed figure explains itself; all of them can be downloaded. */
(function () {
  var told = zb.data("_figures"), known = {};
  if (!told) return;
  told.metrics.forEach(function (metric) {
    metric.values.forEach(function (value) { known[metric.key + "@" + value.period] = { metric: metric, value: value }; });
  });
  var figures = zb.all("a.metric");

  function row(list, key, text, lang) {
    if (!text) return;
    var line = zb.make("div", "metric-row"), shown = zb.make("dd", "metric-val", text);
    if (lang) shown.lang = lang;
    line.append(zb.make("dt", "metric-key", key), shown);
    list.appendChild(line);
  }

  zb.explain("a.metric", function (card, link, how) {
    var data = zb.one("data", link), found = known[data.dataset.metric + "@" + data.dataset.period];
    if (!found) return false;
    var lang = zb.lang(link), other = lang === "zh" ? "en" : "zh", tag = other === "en" ? "en-GB" : "zh-Hans";
    var metric = found.metric, value = found.value, form = data.dataset.form, list = zb.make("dl");
    var say = function (name) { return zb.say(lang, name); };
    var changes = value.changes || {}, own = form && changes[form];
    zb.cardTitle(metric.label[lang], metric.heading && metric.heading[lang]);
    if (own) row(list, say(form), own.shown[lang]);
    if (value.value) row(list, say("full"), (value.full || value.shown)[lang]);
    row(list, say("period"), told.periods[value.period][lang]);
    row(list, say("other"), (own || value).shown[other], tag);
    if (!own) Object.keys(changes).forEach(function (name) { row(list, say(name), changes[name].shown[lang]); });
    if (metric.formula_said) row(list, say("formula"), metric.formula_said[lang]);
    if (metric.boundary) row(list, say("boundary"), metric.boundary[lang]);
    if (value.source) row(list, say("source"), told.sources[value.source][lang]);
    if (value.restated) row(list, say("restated"), value.restated[lang]);
    (metric.note || []).concat(value.note || []).forEach(function (note) { row(list, say("note"), note[lang]); });
    var foot = zb.make("p", "metric-code"), all = zb.make("a", "", say("all"));
    foot.append(zb.make("span", "", metric.key), all);
    all.href = link.getAttribute("href");
    card.append(list, foot);
    if (how !== "hover" && link.tabIndex === 0 && link.closest("table")) card.append(zb.make("p", "metric-hint", say("arrows")));
    return true;
  }, true);

  /* A table is one stop for the Tab key; arrows lead from figure to figure. */
  figures.forEach(function (link) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
  });
  zb.all("main table").forEach(function (table) {
    zb.all("a.metric", table).forEach(function (link, index) { if (index) link.tabIndex = -1; });
  });
  function beside(link, key) {
    var cell = link.closest("td, th"), line = cell.parentNode, table = line.closest("table");
    var within = zb.all("a.metric", table), at = within.indexOf(link);
    if (key === "ArrowRight") return within[at + 1];
    if (key === "ArrowLeft") return within[at - 1];
    if (key === "Home") return zb.one("a.metric", line);
    if (key === "End") return zb.all("a.metric", line).pop();
    var rows = [].slice.call(table.rows), step = key === "ArrowDown" ? 1 : -1;
    for (var y = rows.indexOf(line) + step; rows[y]; y += step) {
      var there = rows[y].cells[cell.cellIndex], found = there && zb.one("a.metric", there);
      if (found) return found;
    }
    return null;
  }
  document.addEventListener("keydown", function (event) {
    var link = event.target.closest && event.target.closest("table a.metric");
    if (!link || !/^(Arrow|Home$|End$)/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    var next = beside(link, event.key);
    event.preventDefault();
    if (!next) return;
    link.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  /* Downloads are made of what stands in the file. A text that a spreadsheet would take for a formula is quoted. */
  function csv() {
    var lines = [["key", "heading_zh", "heading_en", "label_zh", "label_en", "period", "value", "unit", "unit_zh", "unit_en", "shown_zh", "shown_en", "change", "source_zh", "source_en", "formula", "note_zh", "note_en"]];
    var both = function (pair) { return pair ? [pair.zh, pair.en] : ["", ""]; };
    var plain = function (text) { return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? "'" + text : text; };
    told.metrics.forEach(function (metric) {
      metric.values.forEach(function (value) {
        var notes = (metric.note || []).concat(value.note || []), changes = value.changes || {}, first = Object.keys(changes)[0];
        var joined = function (lang) { return notes.map(function (note) { return note[lang]; }).join(" "); };
        lines.push([].concat(metric.key, both(metric.heading), both(metric.label), value.period, value.value || "", metric.unit, both(metric.unit_name), both(value.shown),
          first ? changes[first].value : "", both(told.sources[value.source]), metric.formula || "", joined("zh"), joined("en")));
      });
    });
    return "\ufeff" + lines.map(function (line) {
      return line.map(function (text) { text = plain(text); return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text; }).join(",");
    }).join("\r\n") + "\r\n";
  }
  zb.all("[data-download]").forEach(function (button) {
    button.parentNode.hidden = false;
    button.addEventListener("click", function () {
      var format = button.dataset.download, name = "metrics." + format, link = zb.make("a");
      var text = format === "csv" ? csv() : JSON.stringify(told, null, 2) + "\n";
      link.href = URL.createObjectURL(new Blob([text], { type: format === "csv" ? "text/csv;charset=utf-8" : "application/json" }));
      link.download = name;
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
      zb.one("[role=status]", button.parentNode).textContent = zb.say(zb.lang(button), "saved", { name: name });
    });
  });

  /* The list is folded: whoever is sent into it finds it open. */
  function unfold() {
    var at = location.hash.length > 1 && zb.target(location.hash), folded = at && at.closest("details:not([open])");
    if (!folded) return;
    folded.open = true;
    at.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
