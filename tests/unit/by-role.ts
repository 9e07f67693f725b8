/** Elements that have a role without saying so. */
const ELEMENTS: Record<string, string> = {
  button: 'button',
  complementary: 'aside',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
};

/** All elements of a role, as a screen reader finds them; of one accessible name when `name` is given. */
export function allByRole(root: ParentNode, role: string, name?: string): HTMLElement[] {
  const selector = [`[role="${role}"]`, ELEMENTS[role]].filter(Boolean).join(', ');
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return name === undefined ? found : found.filter((element) => nameOf(element) === name);
}

/** The one element of a role and name. @throws Error when there is none, or more than one. */
export function byRole(root: ParentNode, role: string, name?: string): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (!first || found.length > 1) {
    const names = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
    throw new Error(
      `${found.length} elements are a ${role} "${name}". There are: ${names.join(', ') || 'none'}.`,
    );
  }
  return first;
}

/** The name that a screen reader says. */
function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}
