/** Where one can go: the shell's navigation, in one table. Names are messages, said when drawn. */
import Banknote from '@lucide/svelte/icons/banknote';
import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import Building2 from '@lucide/svelte/icons/building-2';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import FileText from '@lucide/svelte/icons/file-text';
import House from '@lucide/svelte/icons/house';
import Inbox from '@lucide/svelte/icons/inbox';
import Landmark from '@lucide/svelte/icons/landmark';
import Settings from '@lucide/svelte/icons/settings';
import UserRound from '@lucide/svelte/icons/user-round';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';
import { m } from '#paraglide/messages.js';

export interface Place {
  readonly href: string;
  readonly name: () => string;
  readonly icon: Component;
  /** Pages that belong here though they stand elsewhere. */
  readonly also?: readonly string[];
}

/** Four, in thumb reach. */
export const memberPlaces: readonly Place[] = [
  { href: '/home', name: m.shell_member_home, icon: House },
  { href: '/work', name: m.shell_member_work, icon: BriefcaseBusiness },
  { href: '/money', name: m.shell_member_money, icon: Banknote },
  { href: '/me', name: m.shell_member_me, icon: UserRound },
];

export const staffPlaces: readonly Place[] = [
  { href: '/desk', name: m.shell_staff_queue, icon: Inbox },
  { href: '/desk/people', name: m.shell_staff_people, icon: UsersRound },
  { href: '/desk/orders', name: m.shell_staff_orders, icon: ClipboardList },
  { href: '/desk/clients', name: m.clients_all, icon: Building2 },
  { href: '/desk/engagements', name: m.shell_staff_engagements, icon: BriefcaseBusiness },
  { href: '/desk/payroll', name: m.shell_staff_payroll, icon: FileText },
  {
    href: '/desk/money',
    name: m.shell_staff_money,
    icon: Landmark,
    also: [
      '/desk/invoices',
      '/desk/reminders',
      '/desk/payments',
      '/desk/statements',
      '/desk/suspense',
      '/desk/guarantee',
      '/desk/expenses',
      '/desk/finance',
      '/desk/periods',
    ],
  },
  { href: '/desk/settings', name: m.shell_staff_settings, icon: Settings },
];

/** True where one is: the place itself or a page below it; the first of a list only itself. */
export const isHere = (place: Place, path: string, places: readonly Place[]): boolean =>
  path === place.href ||
  (place.also ?? []).some((page) => path === page || path.startsWith(`${page}/`)) ||
  (place !== places[0] &&
    path.startsWith(`${place.href}/`) &&
    !places.some((p) => p.href.length > place.href.length && path.startsWith(p.href)));
