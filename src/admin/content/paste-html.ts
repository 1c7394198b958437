import { blocksOfHtml } from '../../content-rules/domain/paste-html';

const FRAGMENT = 'application/x-slate-fragment';

/**
 * The blocks editor takes only the plain text of what is pasted from Word or a web page. Before it does, the HTML is made into blocks and handed on as
 * if it had been copied from the editor itself, so that headings, lists, links and marks survive.
 */
export function pasteHtmlAsBlocks(): void {
  document.addEventListener('paste', takeOver, { capture: true });
}

function takeOver(event: ClipboardEvent): void {
  const editor = event.target instanceof Element ? event.target.closest('[data-slate-editor="true"]') : null;
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (
    !editor ||
    html === '' ||
    html.includes('data-slate-fragment') ||
    event.clipboardData?.types.includes(FRAGMENT)
  )
    return;
  const blocks = blocksOfHtml(html);
  if (blocks.length === 0) return;
  const data = new DataTransfer();
  data.setData(FRAGMENT, btoa(encodeURIComponent(JSON.stringify(blocks))));
  const pasted = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: data,
    bubbles: true,
    cancelable: true,
  });
  event.preventDefault();
  event.stopImmediatePropagation();
  editor.dispatchEvent(pasted);
}
