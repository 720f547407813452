// The two keys that belong to the window and not to the page. On macOS the program's menu has them.
addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey || event.isComposing) return;
  const ask = { w: 'close_window', q: 'quit' }[event.key];
  if (!ask) return;
  event.preventDefault();
  window.__TAURI_INTERNALS__.invoke('request', { request: { ask } });
});
