-- What a person wants to earn in a month, for their own first screen: a line in a chart, no more.
alter table person add column pay_plan_minor bigint check (pay_plan_minor > 0);
