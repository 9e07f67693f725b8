/** A page that changes with every frame; `before` is what stands above its clock. */
export function clockPage(before = ''): string {
  const script =
    'const clock = document.body.appendChild(document.createElement("p"));' +
    'const tick = (now) => { clock.textContent = "Now " + now; requestAnimationFrame(tick); }; tick(0);';
  return `<!doctype html><html lang="en"><title>Clock</title><body>${before}<script>${script}</script>`;
}
