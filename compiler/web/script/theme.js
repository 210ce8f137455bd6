(function () {
  var root = document.documentElement, key = "zhengben.theme";
  root.classList.add("js");
  try { var kept = localStorage.getItem(key); if (kept === "dark" || kept === "light") root.dataset.theme = kept; } catch (e) { /* no storage */ }
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".theme-btn")) return;
    var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem(key, root.dataset.theme); } catch (e) { /* no storage */ }
  });
})();
