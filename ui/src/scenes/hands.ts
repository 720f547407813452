/** What a user does in a scene. What is not there is a mistake of the scene: it would show something else than its name says. */

export const pause = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function find<Kind extends HTMLElement = HTMLElement>(page: Document, id: string): Kind {
  const found = page.querySelector<Kind>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`this scene has no "${id}"`);
  return found;
}

/** The same, once it is there: the program may still be answering. */
async function coming<Kind extends HTMLElement = HTMLElement>(page: Document, id: string): Promise<Kind> {
  for (let tries = 0; tries < 100 && !page.querySelector(`[data-testid="${id}"]`); tries += 1) await pause();
  return find<Kind>(page, id);
}

/** Presses one after the other. */
export const press = (...ids: string[]) => async (page: Document): Promise<void> => {
  for (const id of ids) {
    (await coming(page, id)).click();
    await pause();
  }
};

/** Types into a field. */
export const type = (id: string, text: string) => async (page: Document): Promise<void> => {
  const field = await coming<HTMLInputElement>(page, id);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
};

/** Chooses a value, or types one and leaves the field. */
export const choose = (id: string, value: string) => async (page: Document): Promise<void> => {
  const field = await coming<HTMLSelectElement | HTMLInputElement>(page, id);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await pause();
};

/** Unfolds what is folded under a button. */
export const unfold = (id: string) => async (page: Document): Promise<void> => {
  const button = (await coming(page, id)).querySelector('button');
  if (!button) throw new Error(`nothing unfolds in "${id}"`);
  button.click();
  await pause();
};

/** One deed after the other. */
export const doing = (...deeds: ((page: Document) => unknown)[]) => async (page: Document): Promise<void> => {
  for (const deed of deeds) await deed(page);
};
