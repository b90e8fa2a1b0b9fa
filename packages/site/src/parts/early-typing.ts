/**
 * What people typed before the script arrived is kept: hydration would set fields back to what the
 * server drew. `keepEarlyTyping` runs as soon as there is script, `giveItBack` once all is drawn.
 */
type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const touched = new Map<FormControl, string | boolean>();

const isControl = (target: EventTarget | null): target is FormControl =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isTick = (control: FormControl): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

function isTouched(control: FormControl): boolean {
  if (isTick(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  return control.type !== 'file' && control.value !== control.defaultValue;
}

function note(control: FormControl): void {
  if (control instanceof HTMLInputElement && control.type === 'file') return;
  touched.set(control, isTick(control) ? control.checked : control.value);
}

const listen = ({ target }: Event): void => {
  if (isControl(target)) note(target);
};

export function keepEarlyTyping(): void {
  for (const control of document.querySelectorAll('input, textarea, select')) {
    if (isControl(control) && isTouched(control)) note(control);
  }
  document.addEventListener('input', listen, true);
}

export function giveItBack(): void {
  document.removeEventListener('input', listen, true);
  for (const [control, value] of touched) {
    if (!control.isConnected) continue;
    if (isTick(control)) control.checked = value === true;
    else control.value = String(value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  touched.clear();
}
