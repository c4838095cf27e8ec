/** A definition that shows on hover and on keyboard focus (ui/theme.css draws it); Escape shuts it until either comes anew. */
export class Definition {
  isShut = $state(false);

  readonly open = (): void => {
    this.isShut = false;
  };

  readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.isShut) return;
    event.preventDefault();
    this.isShut = true;
  };
}
