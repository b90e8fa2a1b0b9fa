/**
 * Components without a brand and without words: every sentence comes in as a prop, every colour
 * from the brand's theme. Style sheets: `@smart/ui/css/all.css` after the brand's theme.
 */
export { provideSurroundings, type Surroundings, surroundings } from './context.ts';
export { default as Checkbox } from './forms/Checkbox.svelte';
export { default as Choices } from './forms/Choices.svelte';
export { default as DateInput } from './forms/DateInput.svelte';
export { default as ErrorSummary } from './forms/ErrorSummary.svelte';
export { default as FactsForm } from './forms/FactsForm.svelte';
export { default as Field } from './forms/Field.svelte';
export { default as FileInput } from './forms/FileInput.svelte';
export {
  type FieldDescriptor,
  type FieldErrors,
  type Typed,
  typedList,
  typedText,
} from './forms/form.ts';
export { default as MoneyInput } from './forms/MoneyInput.svelte';
export { canonicalAmount } from './forms/money.ts';
export { default as Select } from './forms/Select.svelte';
export { default as TextArea } from './forms/TextArea.svelte';
export { default as TextInput } from './forms/TextInput.svelte';
export { default as Amount } from './parts/Amount.svelte';
export { default as Breadcrumbs } from './parts/Breadcrumbs.svelte';
export { default as Button } from './parts/Button.svelte';
export { default as ButtonLink } from './parts/ButtonLink.svelte';
export type { Column } from './parts/column.ts';
export { default as DateText } from './parts/DateText.svelte';
export { default as Dialog } from './parts/Dialog.svelte';
export { default as EmptyState } from './parts/EmptyState.svelte';
export { default as Explain } from './parts/Explain.svelte';
export { default as FaultNotice } from './parts/FaultNotice.svelte';
export { default as FilterBar } from './parts/FilterBar.svelte';
export type { FaultText } from './parts/fault.ts';
export { default as Logo } from './parts/Logo.svelte';
export type { Moment } from './parts/moment.ts';
export { default as Notice } from './parts/Notice.svelte';
export { default as Page } from './parts/Page.svelte';
export { default as Pagination } from './parts/Pagination.svelte';
export { default as Section } from './parts/Section.svelte';
export { default as Skeleton } from './parts/Skeleton.svelte';
export { default as Stack } from './parts/Stack.svelte';
export { default as Status } from './parts/Status.svelte';
export { default as Stepper } from './parts/Stepper.svelte';
export { type Strands, strandPaths } from './parts/strands.ts';
export { default as Table } from './parts/Table.svelte';
export { default as Timeline } from './parts/Timeline.svelte';
export { default as HundredBar } from './pictures/HundredBar.svelte';
export {
  type HundredGroup,
  type HundredLine,
  hundredSegments,
  shareOut,
} from './pictures/hundred.ts';
export { default as MonthsChart } from './pictures/MonthsChart.svelte';
export type { MonthFigures } from './pictures/months.ts';
export { type Minor, sayAmount, sayDate, sayMonth } from './speech.ts';
