/** All procedures of a tenant, one key a slice. */
import { audit } from './audit/index.ts';
import { certificates } from './certificates/index.ts';
import { claims, guarantee } from './claims/index.ts';
import { clients } from './clients/index.ts';
import { declarations } from './declarations/index.ts';
import { duties, engagements, minimumPay, otherWork } from './engagements/index.ts';
import { expenses } from './expenses/index.ts';
import { finance } from './finance/index.ts';
import { forms } from './forms/index.ts';
import { home } from './home/index.ts';
import { invoices, reminders } from './invoices/index.ts';
import { mail } from './mail/procedures.ts';
import { budgets, orders } from './orders/index.ts';
import { parallel } from './parallel/index.ts';
import { bankAccounts, payees, payments, statements, suspense } from './payments/index.ts';
import { deductions, payroll, payslips } from './payroll/index.ts';
import { people } from './people/index.ts';
import { router } from './procedure/index.ts';
import { shares } from './shares/index.ts';
import { tenant } from './tenant/procedures.ts';

export const appRouter = router({
  audit,
  bankAccounts,
  certificates,
  claims,
  budgets,
  clients,
  declarations,
  deductions,
  duties,
  engagements,
  expenses,
  finance,
  guarantee,
  forms,
  home,
  invoices,
  mail,
  minimumPay,
  otherWork,
  orders,
  parallel,
  payees,
  payments,
  payroll,
  payslips,
  people,
  reminders,
  shares,
  statements,
  suspense,
  tenant,
});

/** The type outside programs and sites are typed by. */
export type AppRouter = typeof appRouter;
