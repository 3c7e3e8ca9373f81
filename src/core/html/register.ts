import { EMPTY, type Html, html } from './safe.ts';

interface Register {
  readonly id: string;
  readonly title: string;
  /** What it comes to, beside the title: "8 actions, 2 open". */
  readonly summary: string;
  readonly isOpen: boolean;
  readonly body: Html;
}

/** One of the registers between the verdict and the document; a line when closed. */
export function register({ id, title, summary, isOpen, body }: Register): Html {
  return html`<details class="register" id="${id}-register" data-kept="open"${isOpen ? html` open` : EMPTY}><summary><h2>${title}</h2> <span class="sum">${summary}</span></summary><div class="register-body">${body}</div></details>`;
}
