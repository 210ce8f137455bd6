(function () {
  "use strict";
  var form = zb.one(".filters"), table = zb.one(".tieout"), flat = zb.flat;
  if (!form || !table) return;
  var order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  var rows = Array.prototype.map.call(table.tBodies, function (body, at) {
    return {
      body: body, at: at, text: flat(body.textContent), key: body.id, label: body.dataset.label,
      unused: "unused" in body.dataset, conflict: "conflict" in body.dataset
    };
  });
  var count = form.querySelector(".count");
  var ways = {
    file: function (a, b) { return a.at - b.at; },
    key: function (a, b) { return a.key < b.key ? -1 : 1; },
    label: function (a, b) { return order.compare(a.label, b.label) || a.at - b.at; },
    unused: function (a, b) { return b.unused - a.unused || a.at - b.at; },
    conflict: function (a, b) { return b.conflict - a.conflict || a.at - b.at; }
  };
  var way = "file";

  function apply() {
    var words = flat(form.elements.text.value).split(" ");
    var shown = 0;
    rows.forEach(function (row) {
      var fits = (!form.elements.unused.checked || row.unused) && (!form.elements.conflict.checked || row.conflict) &&
        words.every(function (word) { return row.text.indexOf(word) >= 0; });
      row.body.hidden = !fits;
      if (fits) shown += 1;
    });
    if (form.elements.order.value !== way) {
      way = form.elements.order.value;
      rows.sort(ways[way]).forEach(function (row) { table.appendChild(row.body); });
    }
    count.textContent = zb.fill(count.dataset.template, { shown: shown, total: rows.length });
  }

  /* A link to a metric that the search has hidden shows it. */
  function reveal() {
    var target = location.hash.length > 1 && zb.target(location.hash);
    if (!target || !target.hidden) return;
    form.reset();
    apply();
    target.scrollIntoView();
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("hashchange", reveal);
  form.hidden = false;
  apply();
})();
