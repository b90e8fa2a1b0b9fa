/** What moved a budget's money, by the rule that posted it, for its statement on paper. */
type Words = Readonly<Record<string, string>>;

export const BUDGET_WORDS: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    'payment.collected': 'Zahlung der Auftraggeber:in',
    'credit-note.collected': 'Gutschrift an die Auftraggeber:in',
    'payroll.estimate': 'Anstellung: Gesamtkosten laut Freigabe',
    'payroll.difference': 'Anstellung: Unterschied zur Freigabe',
    'expense.budget': 'Auslagenersatz',
    'guarantee.claim': 'Garantiefonds springt ein',
    'guarantee.returned': 'Rückzahlung an den Garantiefonds',
    'recovery.budget': 'Nachträgliche Zahlung der Auftraggeber:in',
    'shortfall.house': 'Fehlbetrag, den die Genossenschaft trägt',
    'budget.moved': 'Umbuchung zwischen Budgets',
    'opening.balance': 'Übernommener Stand',
    'transfer.out': 'Übertragung an eine andere Gesellschaft',
    'transfer.in': 'Übertragung von einer anderen Gesellschaft',
    other: 'Buchung ({rule})',
  },
  en: {
    'payment.collected': 'Payment by the client',
    'credit-note.collected': 'Credit note to the client',
    'payroll.estimate': 'Employment: cost as approved',
    'payroll.difference': 'Employment: difference to what was approved',
    'expense.budget': 'Reimbursement',
    'guarantee.claim': 'Guarantee fund steps in',
    'guarantee.returned': 'Paid back to the guarantee fund',
    'recovery.budget': 'Late payment by the client',
    'shortfall.house': 'Shortfall borne by the cooperative',
    'budget.moved': 'Moved between budgets',
    'opening.balance': 'Balance taken over',
    'transfer.out': 'Transfer to another company',
    'transfer.in': 'Transfer from another company',
    other: 'Booking ({rule})',
  },
};
