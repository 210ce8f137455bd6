/* Tables: heads that stay in sight, and copies that a spreadsheet understands. */
(function () {
  /* A frame that need not scroll sideways is none: its head sticks to the page, and it is no stop for the Tab key. */
  function measure(some) {
    // All are read before the first is changed: each change would have the page laid out anew.
    some.map(function (frame) { return frame.scrollWidth <= frame.clientWidth + 1; }).forEach(function (fits, index) {
      var frame = some[index];
      if (fits === frame.classList.contains("fits")) return;
      frame.classList.toggle("fits", fits);
      if (fits) frame.removeAttribute("tabindex"); else frame.tabIndex = 0;
    });
  }
  var frames = zb.all("main .scroll").filter(function (frame) { return zb.one(":scope > table", frame); });
  var watch = window.ResizeObserver && new ResizeObserver(function (seen) { measure(seen.map(function (entry) { return entry.target; })); });
  // At once, before the page has gone to the address's paragraph: frames change their heights, and all below them moves.
  measure(frames);

  /* A cell's words without note marks; a figure without its commas and with the minus of keyboards. */
  function words(cell) {
    var copy = cell.cloneNode(true);
    zb.all(".fnref, .u-in, .sr, button, [hidden]", copy).forEach(function (extra) { extra.remove(); });
    zb.all("br, p + p, li + li", copy).forEach(function (line) {
      var text = line.textContent;
      line.replaceWith(line.nodeName === "BR" ? " " : (line.nodeName === "LI" ? "; " : " ") + text);
    });
    var text = copy.textContent.replace(/\u2060/g, "").replace(/\s+/g, " ").trim();
    return /^[-\u2212+]?\d{1,3}(,\d{3})*(\.\d+)?%?$/.test(text) ? text.replace(/,/g, "").replace("\u2212", "-") : text;
  }
  /* Rows of columns: what a merged cell says stands in its first place. `within` says which cells are asked for. */
  function grid(table, within) {
    var lines = [], from = Infinity, to = 0;
    [].slice.call(table.rows).forEach(function (row, y) {
      var line = lines[y] || (lines[y] = []), x = 0;
      [].slice.call(row.cells).forEach(function (cell) {
        while (line[x] !== undefined) x += 1;
        var asked = !within || within(cell);
        for (var down = 0; down < cell.rowSpan; down += 1) {
          var at = lines[y + down] || (lines[y + down] = []);
          for (var right = 0; right < cell.colSpan; right += 1) at[x + right] = asked && !down && !right ? words(cell) : "";
        }
        if (asked) { line.asked = true; from = Math.min(from, x); to = Math.max(to, x + cell.colSpan); }
      });
    });
    return lines.filter(function (line) { return line.asked; }).map(function (line) { return [].slice.call(line, from, to); });
  }
  function tsv(lines) { return lines.map(function (line) { return line.join("\t"); }).join("\n"); }

  document.addEventListener("copy", function (event) {
    var chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed || /^(INPUT|TEXTAREA)$/.test(document.activeElement.nodeName)) return;
    var range = chosen.getRangeAt(0), around = range.commonAncestorContainer;
    var table = (around.nodeType === 1 ? around : around.parentNode).closest("main table");
    if (!table || (around.closest ? around : around.parentNode).closest("td, th")) return;
    var lines = grid(table, function (cell) { return chosen.containsNode(cell, true); });
    var copied = zb.make("table");
    lines.forEach(function (line) { line.forEach(function (text) { this.appendChild(zb.make("td", "", text)); }, copied.insertRow()); });
    event.clipboardData.setData("text/plain", tsv(lines));
    event.clipboardData.setData("text/html", copied.outerHTML);
    event.preventDefault();
  });

  frames.forEach(function (frame) {
    if (watch) watch.observe(frame);
    if (!frame.closest("div.tbl, figure.tbl")) {
      var holder = zb.make("div", "holder");
      frame.replaceWith(holder);
      holder.appendChild(frame);
    }
    var table = zb.one("table", frame), lang = zb.lang(table);
    var button = zb.make("button", "copy", zb.say(lang, "copy"));
    button.type = "button";
    button.addEventListener("click", function () {
      zb.copy(tsv(grid(table)), function (copied) {
        if (!copied) getSelection().selectAllChildren(table);
        button.textContent = zb.say(lang, copied ? "copied" : "not_copied");
        setTimeout(function () { button.textContent = zb.say(lang, "copy"); }, 2500);
      });
    });
    frame.after(button);
  });
})();
