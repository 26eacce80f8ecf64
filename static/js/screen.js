/* Keeps the screen in the hall right without anybody: asks again each minute, drops what is over, turns pages. */
(() => {
  "use strict";
  const ASK = 60000;
  const TURN = 12000;
  let turns = 0;

  const show = () => {
    for (const column of document.querySelectorAll("main section")) {
      const list = column.querySelector("ul");
      const rows = [...list.children].filter((row) => {
        row.hidden = true;
        return Date.parse(row.dataset.ends) > Date.now();
      });
      rows.forEach((row) => { row.hidden = false; });
      const pages = [];
      let left = 0;
      for (const row of rows) {
        const height = row.getBoundingClientRect().height;
        if (height > left || !pages.length) {
          pages.push([]);
          left = list.clientHeight;
        }
        pages[pages.length - 1].push(row);
        left -= height;
      }
      const now = pages.length ? turns % pages.length : 0;
      pages.forEach((page, number) => page.forEach((row) => { row.hidden = number !== now; }));
      const count = column.querySelector(".pages");
      count.hidden = pages.length < 2;
      count.textContent = count.dataset.text.replace("{n}", now + 1).replace("{m}", pages.length);
      column.querySelector(".none").hidden = rows.length > 0;
    }
  };

  const live = () => {
    document.body.classList.add("screen--live");
    show();
  };

  /* Without an answer the old page stays, less what is over; an error page would stay for good. */
  const ask = () =>
    fetch(location.href, { cache: "no-store" })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
      .then((text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        const style = (one) => one.querySelector('link[rel="stylesheet"]').getAttribute("href");
        if (style(page) !== style(document)) {
          location.reload();
          return;
        }
        document.body.replaceWith(page.body);
        live();
      })
      .catch(() => {});

  live();
  addEventListener("resize", show);
  setInterval(() => { turns += 1; show(); }, TURN);
  setInterval(ask, ASK);
})();
