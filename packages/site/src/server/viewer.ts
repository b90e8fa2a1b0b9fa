/** Who looks at a page, as the services say. */
export interface Viewer {
  readonly name: string;
  /** Person in this tenant; null at the network. */
  readonly personId: string | null;
  /** Staff roles in this office: adviser, payroll, finance …; empty for others. */
  readonly roles: readonly string[];
}

export const isStaff = (viewer: Viewer | null): boolean => (viewer?.roles.length ?? 0) > 0;
