import type { Language } from './brand.ts';
import type { Viewer } from './server/viewer.ts';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      /** Who is signed in; null for nobody. */
      viewer: Viewer | null;
      /** The session service did not answer: pages say so instead of asking to sign in. */
      sessionUnknown: boolean;
      requestId: string;
      /** `Set-Cookie` lines that the services answered with, passed on to the browser. */
      setCookies: string[];
      /** Office date; null at the network. */
      today: string | null;
      /** True when the office date is fixed and outgoing mail is shown. */
      example: boolean;
    }
    /** What every page knows, from the root layout. */
    interface PageData {
      language: Language;
      today: string | null;
      viewer: Viewer | null;
      sessionUnknown: boolean;
      example: boolean;
    }
    interface Error {
      message: string;
      code?: string;
    }
  }
}
