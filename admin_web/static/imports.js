// A run watched live. Without this file the page shows the same numbers as of the moment it was read.
const card = document.querySelector("[data-live]");
const source = new EventSource(card.dataset.live);

source.onmessage = (event) => {
  const figures = JSON.parse(event.data);
  for (const name of ["summary", "left"]) {
    card.querySelector(`[data-figure="${name}"]`).textContent = figures[name];
  }
  for (const part of figures.parts) {
    const rectangle = card.querySelector(`[data-part="${part.state}"]`);
    rectangle.setAttribute("x", part.start);
    rectangle.setAttribute("width", part.width);
  }
  for (const [state, count] of Object.entries(figures.counts)) {
    const chip = document.querySelector(`[data-count="${state}"]`);
    chip.querySelector("b").textContent = count;
    chip.hidden = count === 0 && !chip.querySelector("[aria-current]");
  }
  // Other buttons fit now, and the list below is out of date.
  if (figures.moment !== card.dataset.moment) {
    source.close();
    location.reload();
  }
};
window.addEventListener("pagehide", () => source.close());
