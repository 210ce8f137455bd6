(function () {
  "use strict";
  var form = document.querySelector(".filters");
  if (!form) return;
  var lines = Array.prototype.slice.call(document.querySelectorAll(".trio[data-severity]"));
  var sections = Array.prototype.slice.call(document.querySelectorAll(".parity"));
  var words = lines.map(function (line) { return line.textContent.replace(/\s+/g, " ").toLowerCase(); });
  var count = form.querySelector(".count");
  var here = null;

  function apply() {
    var severities = {};
    form.querySelectorAll("input[name=severity]:checked").forEach(function (box) { severities[box.value] = true; });
    var fresh = {};
    form.querySelectorAll("input[name=fresh]:checked").forEach(function (box) { fresh[box.value] = true; });
    var every = form.querySelector("input[name=fresh]:not(:checked)") === null;
    var chapter = form.elements.chapter.value;
    var text = form.elements.text.value.trim().replace(/\s+/g, " ").toLowerCase();
    var shown = 0;
    sections.forEach(function (section) { section.hidden = chapter !== "" && section.id !== chapter; });
    lines.forEach(function (line, index) {
      // A line without words, such as a key, is nobody's to approve: who asks for a state is not shown it.
      var approval = line.dataset.fresh ? fresh[line.dataset.fresh] : every;
      var fits = severities[line.dataset.severity] && approval && (!text || words[index].indexOf(text) >= 0);
      line.hidden = !fits;
      if (fits && !line.closest(".parity").hidden) shown += 1;
    });
    count.textContent = count.dataset.template.replace("{shown}", shown).replace("{total}", lines.length);
  }

  function step(by) {
    var remarks = Array.prototype.filter.call(document.querySelectorAll(".remark"), function (remark) {
      return remark.offsetParent !== null;
    });
    if (!remarks.length) return;
    var at = remarks.indexOf(here);
    var next = at < 0 ? (by > 0 ? 0 : remarks.length - 1) : (at + by + remarks.length) % remarks.length;
    if (here) here.classList.remove("here");
    here = remarks[next];
    here.classList.add("here");
    here.scrollIntoView({ block: "center" });
    here.focus({ preventScroll: true });
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.querySelectorAll("[data-step]").forEach(function (button) {
    button.addEventListener("click", function () {
      step(Number(button.dataset.step));
      if (here) button.focus({ preventScroll: true });
    });
  });
  form.hidden = false;
  apply();
})();
