/** A window with a document of its own where none can be opened: that of a frame in the page. */
export function frameWindow(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const win = frame.contentWindow;
  if (!win) throw new Error('The page gives a frame no window');
  win.close = () => frame.remove();
  return win;
}
