// Opens the article beside a fact, with the fact's words highlighted. Without it the links lead to the same places.
(() => {
  "use strict";
  const root = document.documentElement;
  const panel = document.getElementById("originals");
  const status = panel.querySelector(".status");
  const originals = [...panel.querySelectorAll(".original")];
  const facts = [...document.querySelectorAll("main a.ev")];
  let current = null;

  const parts = (hash) => /^#(a\d+)-(?:s(\d+)|(\d+-\d+))$/.exec(hash);

  const clear = () => {
    panel.querySelectorAll(".on, .here").forEach((lit) => lit.classList.remove("on", "here"));
    current?.classList.remove("current");
  };

  const tell = (lit, link) => {
    const sentence = lit[0].closest(".s");
    const where = sentence ? `〔${sentence.dataset.n}〕` : "";
    status.textContent = [where, link?.dataset.status].filter(Boolean).join(" ");
  };

  const open = (hash, link = null) => {
    const [, article, sentence, mark] = parts(hash) ?? [];
    const original = article && document.getElementById(article);
    const lit = original ? [...original.querySelectorAll(mark ? `[data-m~="${mark}"]` : `[data-n="${sentence}"]`)] : [];
    if (!lit.length) return false;
    clear();
    current = link;
    current?.classList.add("current");
    originals.forEach((one) => { one.hidden = one !== original; });
    lit.forEach((one) => one.classList.add("on"));
    lit[0].closest(".s")?.classList.add("here");
    root.classList.add("open");
    tell(lit, link);
    lit[0].scrollIntoView({ block: "center" });
    link?.scrollIntoView({ block: "nearest" });
    return true;
  };

  const close = () => {
    root.classList.remove("open");
    const back = current;
    clear();
    current = null;
    back?.focus();
  };

  const step = (by) => {
    const at = facts.indexOf(current);
    const next = facts[at < 0 ? 0 : at + by];
    if (!next) return;
    open(next.hash, next);
    next.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("#originals button");
    if (button) return button.dataset.step ? step(Number(button.dataset.step)) : close();
    if (String(getSelection())) return;
    // A click beside the words of a fact is a click on the fact.
    const link = event.target.closest("a, summary") ?? event.target.closest(".fact")?.querySelector("a.ev, a.no");
    if (link?.hash && open(link.hash, link)) event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !root.classList.contains("open")) return;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
  });

  addEventListener("hashchange", () => open(location.hash));
  root.classList.add("script");
  open(location.hash);
})();
